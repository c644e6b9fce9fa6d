"""The doors for programs: HTTP, chat protocol, MCP."""
