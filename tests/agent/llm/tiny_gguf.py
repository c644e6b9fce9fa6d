"""Writes a language model of random weights for llama.cpp: `python tiny_gguf.py FILE`, in the server's own Python.

Its vocabulary is the 256 bytes, so that it can say anything and means nothing.
"""

from __future__ import annotations

import sys

import gguf
import numpy as np

WIDTH, HEADS, LAYERS, HIDDEN, CONTEXT = 64, 4, 2, 128, 40960
TEMPLATE = "{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}assistant:"


def write_model(path: str, seed: int = 1) -> None:
    """A llama of two layers."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    words = _add_vocabulary(writer)
    _add_weights(writer, words, np.random.default_rng(seed))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_vocabulary(writer: gguf.GGUFWriter) -> int:
    marks = [b"<unk>", b"<s>", b"</s>"]
    kinds = [gguf.TokenType.UNKNOWN, gguf.TokenType.CONTROL, gguf.TokenType.CONTROL]
    every = [f"<0x{byte:02X}>".encode() for byte in range(256)]
    writer.add_tokenizer_model("llama")
    writer.add_token_list([*marks, *every])
    writer.add_token_scores([0.0] * (len(marks) + len(every)))
    writer.add_token_types([*kinds, *[gguf.TokenType.BYTE] * len(every)])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(TEMPLATE)
    return len(marks) + len(every)


def _add_weights(writer: gguf.GGUFWriter, words: int, dice: np.random.Generator) -> None:
    def random(*shape: int) -> np.ndarray:
        return (dice.standard_normal(shape) * 0.3).astype(np.float32)

    ones = np.ones(WIDTH, np.float32)
    writer.add_tensor("token_embd.weight", random(words, WIDTH))
    writer.add_tensor("output_norm.weight", ones)
    writer.add_tensor("output.weight", random(words, WIDTH))
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            writer.add_tensor(f"{block}.{name}.weight", random(WIDTH, WIDTH))
        writer.add_tensor(f"{block}.attn_norm.weight", ones)
        writer.add_tensor(f"{block}.ffn_norm.weight", ones)
        writer.add_tensor(f"{block}.ffn_gate.weight", random(HIDDEN, WIDTH))
        writer.add_tensor(f"{block}.ffn_up.weight", random(HIDDEN, WIDTH))
        writer.add_tensor(f"{block}.ffn_down.weight", random(WIDTH, HIDDEN))


if __name__ == "__main__":
    write_model(sys.argv[1])
