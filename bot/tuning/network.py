"""The engine's network again, in torch, with weights that stay on the engine's 4-bit grid.

A trainable matrix is a tensor of `steps` (the nibbles, as real numbers) and one `scale` per block
of 32. The forward pass rounds the steps, the backward pass ignores the rounding (straight-through),
so what is trained is exactly what the engine will run.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from bot.tuning.weights import BLOCK, MATRICES, VECTORS, Floats, WeightFile, pack

torch: Any = importlib.import_module("torch")
functional: Any = importlib.import_module("torch.nn.functional")
Tensor = Any


class Matrix:
    """A matrix on the 4-bit grid: `steps` (outputs, inputs) and `scale` (outputs, blocks)."""

    def __init__(self, file: WeightFile, name: str, inputs: int, spread: bool) -> None:
        steps, scales = file.blocks(name)
        self.steps = torch.tensor(steps.reshape(-1, inputs), dtype=torch.float32)
        if spread:
            self.steps += torch.rand_like(self.steps) * 0.98 - 0.49
        self.scale = torch.tensor(scales.reshape(-1, inputs // BLOCK))

    def weights(self, exact: bool = True) -> Tensor:
        """The matrix itself; `exact`: rounded as in the engine."""
        steps = self.steps
        if exact:
            rounded = steps.detach().round().clamp(-8, 7)
            steps = rounded + (steps - steps.detach()) if steps.requires_grad else rounded
        return (steps.view(*self.scale.shape, BLOCK) * self.scale.unsqueeze(-1)).view_as(steps)

    def pack(self) -> bytes:
        """The engine's blocks."""
        return pack(self.steps.detach().numpy(), self.scale.detach().numpy().reshape(-1))


class Batch:
    """Token positions of several texts behind each other, without padding."""

    def __init__(self, lengths: Sequence[int]) -> None:
        self.lengths = torch.tensor(lengths)
        self.width = int(max(lengths))
        self.mask = torch.arange(self.width)[None, :] < self.lengths[:, None]
        self.where = self.mask.reshape(-1).nonzero()[:, 0]

    def pad(self, rows: Tensor) -> Tensor:
        """(tokens, n) to (texts, width, n)."""
        full = rows.new_zeros(len(self.lengths) * self.width, rows.shape[1])
        return full.index_copy(0, self.where, rows).view(len(self.lengths), self.width, -1)

    def unpad(self, full: Tensor) -> Tensor:
        """The reverse of `pad`."""
        return full.reshape(-1, full.shape[-1]).index_select(0, self.where)


class Network:
    """The encoder; the layers from `first` on can be trained, the ones below are fixed."""

    def __init__(self, file: WeightFile, first: int) -> None:
        self.file, self.first, self.heads, self.fast = file, first, file.heads, False
        steps, scales = file.blocks("emb.word")
        self.words = steps.reshape(-1, file.hidden)
        self.word_scales = scales.reshape(-1, file.hidden // BLOCK)
        self.positions = file.vector("emb.pos").reshape(-1, file.hidden)
        self.positions += file.vector("emb.type")[: file.hidden]
        self.vectors: dict[str, Tensor] = {}
        self.matrices: dict[str, Matrix] = {}
        for name in ("emb.ln.w", "emb.ln.b"):
            self.vectors[name] = torch.tensor(file.vector(name))
        for layer in range(file.layers):
            for part in VECTORS:
                name = f"l{layer}.{part}"
                self.vectors[name] = torch.tensor(file.vector(name))
            inner = len(self.vectors[f"l{layer}.fi.b"])
            for part in MATRICES:
                name = f"l{layer}.{part}"
                inputs = inner if part == "fo.w" else file.hidden
                self.matrices[name] = Matrix(file, name, inputs, spread=layer >= first)
        self._fixed = {
            name: matrix.weights()
            for name, matrix in self.matrices.items()
            if int(name[1:].split(".")[0]) < first
        }

    def trainable(self) -> dict[str, dict[str, Tensor]]:
        """What training may change, by kind (steps, scale, vector), then by tensor name."""
        groups: dict[str, dict[str, Tensor]] = {"steps": {}, "scale": {}, "vector": {}}
        for layer in range(self.first, self.file.layers):
            for part in MATRICES:
                name = f"l{layer}.{part}"
                groups["steps"][name] = self.matrices[name].steps
                groups["scale"][name] = self.matrices[name].scale
            for part in VECTORS:
                groups["vector"][f"l{layer}.{part}"] = self.vectors[f"l{layer}.{part}"]
        return groups

    def packed(self) -> dict[str, bytes]:
        """The trained tensors in the engine's own bytes."""
        groups = self.trainable()
        done = {name: self.matrices[name].pack() for name in groups["steps"]}
        for name, vector in groups["vector"].items():
            done[name] = vector.detach().numpy().astype("<f4").tobytes()
        return done

    def embed(self, ids: Iterable[Sequence[int]]) -> Floats:
        """The token embeddings (never trained) of several texts behind each other."""
        rows = []
        for text in ids:
            words = self.words[list(text)].reshape(len(text), -1, BLOCK).astype(np.float32)
            words *= self.word_scales[list(text)][:, :, None]
            rows.append(words.reshape(len(text), -1) + self.positions[: len(text)])
        x = torch.tensor(np.concatenate(rows))
        norm = functional.layer_norm(
            x, x.shape[1:], self.vectors["emb.ln.w"], self.vectors["emb.ln.b"], 1e-12
        )
        return np.asarray(norm.numpy(), dtype=np.float32)

    def run(self, x: Tensor, batch: Batch, start: int, stop: int, dropout: float = 0.0) -> Tensor:
        """Hidden states (tokens, hidden) through the layers from `start` up to `stop`."""
        for layer in range(start, stop):
            x = self._layer(x, batch, f"l{layer}.", dropout)
        return x

    def _linear(self, x: Tensor, name: str) -> Tensor:
        weights = self._fixed.get(name + ".w")
        if weights is None:
            weights = self.matrices[name + ".w"].weights()
        if torch.is_grad_enabled() or self.fast:  # half the time; the rounding hardly matters here
            half, spare = torch.bfloat16, -len(x) % 256  # few different shapes: kernels are reused
            x = functional.pad(x.to(half), (0, 0, 0, spare))
            out = functional.linear(x, weights.to(half))
            return out[: len(out) - spare].float() + self.vectors[name + ".b"]
        return functional.linear(x, weights, self.vectors[name + ".b"])

    def _norm(self, x: Tensor, name: str) -> Tensor:
        weight, bias = self.vectors[name + ".w"], self.vectors[name + ".b"]
        return functional.layer_norm(x, x.shape[1:], weight, bias, 1e-12)

    def _layer(self, x: Tensor, batch: Batch, name: str, dropout: float) -> Tensor:
        texts = len(batch.lengths)
        query, key, value = (
            batch.pad(self._linear(x, name + part))
            .view(texts, batch.width, self.heads, -1)
            .transpose(1, 2)
            for part in "qkv"
        )
        seen = functional.scaled_dot_product_attention(
            query, key, value, attn_mask=batch.mask[:, None, None, :]
        )
        seen = batch.unpad(seen.transpose(1, 2).reshape(texts, batch.width, -1))
        out = functional.dropout(self._linear(seen, name + "ao"), dropout, dropout > 0)
        x = self._norm(x + out, name + "aln")
        out = self._linear(functional.gelu(self._linear(x, name + "fi")), name + "fo")
        out = functional.dropout(out, dropout, dropout > 0)
        return self._norm(x + out, name + "oln")

    @staticmethod
    def pool(x: Tensor, batch: Batch) -> Tensor:
        """The mean over each text's tokens, as unit vectors."""
        mean = batch.pad(x).sum(1) / batch.lengths[:, None]
        return functional.normalize(mean, dim=1)
