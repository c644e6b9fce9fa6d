"""The judge with a model: what no measurement tells is rated by a rubric, with a moment and a gap for each rating.

Import `agent.judging.stage` to have a run judged; the rest loads LangChain and is imported when a model is set.
"""
