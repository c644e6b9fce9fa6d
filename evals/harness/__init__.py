"""The harness: suites of cases, run one process a case, recorded line by line, compared and shown."""
