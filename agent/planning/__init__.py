"""Choosing tools for a request in plain words, from any catalogue of tools: no language model, no network.

`offers` says what a tool takes and gives, `concepts` what words mean in this trade, `choosing` which tools a request
asks for, `linking` which result goes into which tool.
"""
