"""`python -m prompts`: lists the prompts; with a name, shows that one assembled with its example."""

from __future__ import annotations

import sys

from prompts.loader import Prompt, load_prompt, prompt_names


def assembled(prompt: Prompt) -> str:
    """The prompt as a model reads it, filled in with its example."""
    words = prompt.render(**prompt.example)
    return f"{words.name} {words.version}\n\n[system]\n{words.system}\n\n[user]\n{words.user}\n"


def main(arguments: list[str]) -> None:
    """Prints what was asked for."""
    if arguments:
        sys.stdout.write("\n".join(assembled(load_prompt(name)) for name in arguments))
        return
    for name in prompt_names():
        prompt = load_prompt(name)
        sys.stdout.write(f"{name:<22} {prompt.version:<4} {prompt.purpose}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
