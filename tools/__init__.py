"""The contract for tools, and the plugins that make media, one folder a trade."""
