"""The objective and the training loop."""

from __future__ import annotations

import importlib
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.language_data import Sentence
from bot.tuning.examples import Example, distort, join
from bot.tuning.network import Batch, Network
from bot.tuning.tokens import Tokenizer
from bot.tuning.weights import Floats, WeightFile
from social_map.taxonomy import HELP_INTENTS

torch: Any = importlib.import_module("torch")
functional: Any = importlib.import_module("torch.nn.functional")
Tensor = Any
Say = Callable[[str], None]
PAIR_WORDS = 18  # longer messages than this are not joined
WRITTEN = 3  # times that a message written about two problems counts as one that joins two


@dataclass(frozen=True)
class Plan:
    """How to tune."""

    first: int = 6
    epochs: float = 3.2
    batch: int = 128
    step_rate: float = 0.05  # in steps of the 4-bit grid
    vector_rate: float = 5e-4
    scale_rate: float = 4e-5
    head_rate: float = 5e-3
    dropout: float = 0.05
    contrast: float = 1.0
    temperature: float = 0.1
    head_scale: float = 16.0
    averaging: float = 0.98
    distorted: float = 0.4
    joined: float = 0.15  # messages that join two problems, per message
    share: float = 0.6  # how far to go from the original weights (0) to the tuned ones (1)
    seed: int = 1


class Inputs:
    """Texts carried through the layers that are not trained, kept in half precision."""

    def __init__(self, network: Network, tokenizer: Tokenizer) -> None:
        self._network, self._tokenizer = network, tokenizer
        self._rows: dict[str, NDArray[np.float16]] = {}

    def add(self, texts: Sequence[str], size: int = 64) -> None:
        """Compute what is missing."""
        ids = {
            text: self._tokenizer(text) for text in dict.fromkeys(texts) if text not in self._rows
        }
        order = sorted(ids, key=lambda text: len(ids[text]))
        for start in range(0, len(order), size):
            part = order[start : start + size]
            batch = Batch([len(ids[text]) for text in part])
            with torch.no_grad():
                x = torch.tensor(self._network.embed(ids[text] for text in part))
                x = self._network.run(x, batch, 0, self._network.first).numpy().astype(np.float16)
            ends = np.cumsum([len(ids[text]) for text in part])
            self._rows.update(zip(part, np.split(x, ends[:-1]), strict=True))

    def vectors(self, texts: Sequence[str], dropout: float = 0.0) -> Tensor:
        """Sentence vectors of texts that were added."""
        rows = [self._rows[text] for text in texts]
        batch = Batch([len(row) for row in rows])
        x = torch.tensor(np.concatenate(rows).astype(np.float32))
        network = self._network
        return network.pool(
            network.run(x, batch, network.first, network.file.layers, dropout), batch
        )

    def all_vectors(self, texts: Sequence[str], size: int = 64) -> Floats:
        """The same for many texts, without training."""
        order = sorted(range(len(texts)), key=lambda i: len(self._rows[texts[i]]))
        out = np.zeros((len(texts), self._network.file.hidden), np.float32)
        with torch.no_grad():
            for start in range(0, len(order), size):
                part = order[start : start + size]
                out[part] = self.vectors([texts[i] for i in part]).numpy()
        return out


def contrast(z: Tensor, intents: Tensor, languages: Tensor, temperature: float) -> Tensor:
    """Supervised contrast: the same intent in ANOTHER language must be nearer than other intents.

    Messages of the same intent and language count neither as near nor as far.
    """
    same = intents[:, None] == intents[None, :]
    foreign = languages[:, None] != languages[None, :]
    near, far = (same & foreign).float(), (~same).float()
    like = z @ z.T / temperature
    like = like - like.max(1, keepdim=True).values.detach()
    power = like.exp()
    shares = like - (power * (near + far)).sum(1, keepdim=True).log()
    count = near.sum(1)
    loss = -(shares * near).sum(1) / count.clamp(min=1)
    return loss.sum() / (count > 0).sum().clamp(min=1)


class Tuner:
    """Tunes a network on examples."""

    def __init__(self, file: WeightFile, tokenizer: Tokenizer, plan: Plan) -> None:
        torch.manual_seed(plan.seed)
        self.plan = plan
        self.network = Network(file, plan.first)
        self.network.fast = True  # a third of the time; the vectors hardly differ
        self.inputs = Inputs(self.network, tokenizer)

    def fit(
        self, examples: Sequence[Example], say: Say, two_problems: Sequence[Sentence] = ()
    ) -> None:
        """Train on these examples; the network holds the averaged weights afterwards.

        Args:
            examples: Messages of one intent each; joined, they also teach what two are.
            say: Told how far training is.
            two_problems: Messages written about two; their intents occur in `examples`.
        """
        plan, chance = self.plan, random.Random(self.plan.seed)
        torch.manual_seed(plan.seed)
        texts = [example.text for example in examples]
        other = [distort(example.text, example.language, chance) for example in examples]
        pairs = _pairs(examples, int(plan.joined * len(examples)), chance)
        one_of = {example.intent: number for number, example in enumerate(examples)}
        pairs += [
            (message.text, one_of[message.intents[0]], one_of[message.intents[1]])
            for message in two_problems
            for _ in range(WRITTEN)
        ]
        self.inputs.add([*texts, *(other if plan.distorted else ()), *(text for text, *_ in pairs)])
        say("inputs ready")
        intents, weights = _numbers([example.intent for example in examples])
        languages, _ = _numbers([example.language for example in examples])
        base = torch.tensor(self.inputs.all_vectors(texts))
        centre = base.mean(0)
        start = functional.normalize(base - centre, dim=1)
        head = torch.stack([start[intents == i].mean(0) for i in range(len(weights))])
        head = functional.normalize(head, dim=1).requires_grad_()
        groups = self.network.trainable()
        rates = {"steps": plan.step_rate, "scale": plan.scale_rate, "vector": plan.vector_rate}
        tensors = [t.requires_grad_() for group in groups.values() for t in group.values()]
        optimiser = torch.optim.AdamW(
            [{"params": list(group.values()), "lr": rates[kind]} for kind, group in groups.items()]
            + [{"params": [head], "lr": plan.head_rate}],
            betas=(0.9, 0.98),
            weight_decay=0.0,
        )
        per_epoch = len(examples) // plan.batch
        total = int(per_epoch * plan.epochs)
        schedule = torch.optim.lr_scheduler.LambdaLR(
            optimiser, lambda i: min((i + 1) / (0.1 * total + 1), max(0.02, 1 - i / total))
        )
        average = [t.detach().clone() for t in tensors]
        original = [t.detach().clone() for t in tensors]
        order: list[int] = []
        losses = []
        for number in range(total):
            if len(order) < plan.batch:
                order = chance.sample(range(len(examples)), len(examples))
            part, order = order[: plan.batch], order[plan.batch :]
            chosen = [other[i] if chance.random() < plan.distorted else texts[i] for i in part]
            two = chance.sample(pairs, min(len(pairs), int(plan.joined * plan.batch)))
            vectors = self.inputs.vectors([*chosen, *(text for text, *_ in two)], plan.dropout)
            z = functional.normalize(vectors - centre, dim=1)
            likes = plan.head_scale * z @ functional.normalize(head, dim=1).T
            alone = len(chosen)
            loss = functional.cross_entropy(
                likes[:alone], intents[part], weights, label_smoothing=0.05
            )
            if plan.contrast:
                loss = loss + plan.contrast * contrast(
                    z[:alone], intents[part], languages[part], plan.temperature
                )
            if two:  # both problems as likely: half the truth each
                both = torch.zeros(len(two), len(weights))
                for row, (_, first, second) in enumerate(two):
                    both[row, intents[first]] = both[row, intents[second]] = 0.5
                loss = loss + plan.joined * functional.cross_entropy(likes[alone:], both)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            decay = min(plan.averaging, (number + 1) / (number + 10))
            with torch.no_grad():
                for mean, tensor in zip(average, tensors, strict=True):
                    mean.lerp_(tensor, 1 - decay)
            losses.append(loss.item())
            if (number + 1) % max(1, per_epoch // 2) == 0:
                say(f"step {number + 1}/{total}: loss {np.mean(losses[-per_epoch // 2 :]):.3f}")
        with torch.no_grad():
            for mean, old, tensor in zip(average, original, tensors, strict=True):
                tensor.requires_grad_(False).copy_(old.lerp(mean, plan.share))


def _pairs(
    examples: Sequence[Example], count: int, chance: random.Random
) -> list[tuple[str, int, int]]:
    """Messages that join two short ones of other help intents in one language, and which two."""
    by_language: dict[str, list[int]] = {}
    for number, example in enumerate(examples):
        if example.intent in HELP_INTENTS and len(example.text.split()) <= PAIR_WORDS:
            by_language.setdefault(example.language, []).append(number)
    languages = sorted(code for code, numbers in by_language.items() if len(numbers) > 1)
    found: list[tuple[str, int, int]] = []
    while languages and len(found) < count:
        code = chance.choice(languages)
        first, second = chance.sample(by_language[code], 2)
        a, b = examples[first], examples[second]
        if a.intent != b.intent:
            found.append((join(a.text, b.text, code, chance), first, second))
    return found


def _numbers(names: Sequence[str]) -> tuple[Tensor, Tensor]:
    """Names as numbers, and a weight for each that softens their unequal counts."""
    _, index, counts = np.unique(names, return_inverse=True, return_counts=True)
    weights = (counts.mean() / counts) ** 0.5
    return torch.tensor(index), torch.tensor(weights, dtype=torch.float32)
