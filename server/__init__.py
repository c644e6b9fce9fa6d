"""Room for the doors for programs (HTTP, chat protocol, MCP); the command line is the only door so far."""
