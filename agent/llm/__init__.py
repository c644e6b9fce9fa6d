"""The language model that the director thinks with: any endpoint that works as OpenAI's does.

Only `endpoint` and `failure` are cheap to import; the others load LangChain and are imported when a model is asked.
"""
