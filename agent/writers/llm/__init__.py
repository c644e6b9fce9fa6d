"""The writer with a language model behind it: brief -> treatment -> storyboard, every step judged by code.

Import `agent.writers.llm.writer` where a model is set; it loads LangChain and the drawing studio's word lists.
"""
