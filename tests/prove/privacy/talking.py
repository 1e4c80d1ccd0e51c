"""Conversations of made-up people, each of which says all that nobody may find later."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot import callback
from bot.emulator import RESET, Emulator, Trouble
from bot.emulator.chats import Chat
from tests.prove.privacy.canaries import Person

_AT_ONCE = 4
_PATIENCE = 120.0  # seconds for an answer, while the model loads too
# What is asked for, so that the bot understands, acts and counts; then what nobody needs to say.
_ASKS = {
    "nl": "ik heet {name}, bsn {bsn}, ik kan mijn rekeningen niet betalen",
    "tr": "adım {name}, kimlik {bsn}, borçlarımı ödeyemiyorum",
    "en": "my name is {name}, bsn {bsn}, I can not pay my debts",
    "pl": "nazywam się {name}, bsn {bsn}, nie mogę spłacić długów",
    "so": "magacaygu waa {name}, bsn {bsn}, deyn ayaa igu taal",
    "fr": "je m'appelle {name}, bsn {bsn}, je ne peux pas payer mes dettes",
    "es": "me llamo {name}, bsn {bsn}, no puedo pagar mis deudas",
    "ar": "اسمي {name} ورقمي {bsn} ولا أستطيع دفع ديوني",
    "fa": "اسم من {name} است، شماره {bsn}، نمی‌توانم بدهی‌هایم را بدهم",
    "ru": "меня зовут {name}, bsn {bsn}, не могу оплатить долги",
    "uk": "мене звати {name}, bsn {bsn}, не можу сплатити борги",
    "ti": "ስመይ {name} እዩ፣ ቁጽሪ {bsn}፣ ዕዳይ ክኸፍል ኣይከኣልኩን",
}
_LIVES = "{street} {house}, {postcode} Den Haag, {phone}, {name}"
_DANGER = {"nl": "ik wil niet meer leven, {name}", "tr": "artık yaşamak istemiyorum {name}",
           "ar": "أريد أن أموت {name}", "ru": "я не хочу жить {name}"}  # fmt: skip
FAULT_WORDS = ("fault-encoder", "fault-action", "fault-guard", "fault-handler", "fault-loose",
               "fault-count")  # fmt: skip


class _Named(Chat):
    """A chat whose person has a name, as everybody has in Telegram."""

    who: Person

    def person(self) -> dict[str, Any]:
        return {**super().person(), "first_name": self.who.name, "last_name": self.who.friend,
                "username": self.who.username}  # fmt: skip

    def as_json(self) -> dict[str, Any]:
        return {**super().as_json(), "first_name": self.who.name, "username": self.who.username}


@dataclass
class Talk:
    """All conversations of a run.

    Attributes:
        said: Every text that was sent to the bot.
        answered: Conversation → how many messages came back.
    """

    telegram: Emulator
    people: Sequence[Person]
    invite: Callable[[], str]
    said: list[str]
    answered: dict[int, int]

    async def hold(self) -> None:
        """Hold all conversations, a few at a time."""
        gate = asyncio.Semaphore(_AT_ONCE)

        async def one(number: int, who: Person) -> None:
            async with gate:
                await self.converse(number, who)

        await asyncio.gather(*(one(*numbered) for numbered in enumerate(self.people)))

    async def converse(self, number: int, who: Person) -> None:
        """Hold one conversation; what happens at its end depends on its number."""
        chat = _Named(who.account, language=who.language)
        chat.who = who
        self.telegram.chats[who.account] = chat
        endings = (self._files, self._points, self._judges, self._danger, self._exits,
                   self._breaks, self._is_key_figure, self._telegram_fails)  # fmt: skip
        ending = endings[number % len(endings)]
        if ending == self._is_key_figure:
            await ending(number, who)
            return
        await self.say(who, _ASKS[who.language])
        await self.say(who, _LIVES)
        await self._step(who, self.telegram.edit(self.text(who, "{phone}: " + _ASKS[who.language]),
                                                 who.account))  # fmt: skip
        await ending(number, who)

    async def say(self, who: Person, template: str, *, waits: bool = True) -> None:
        """Say something and wait for an answer."""
        await self._step(who, self.telegram.say(self.text(who, template), who.account), waits)

    def text(self, who: Person, template: str) -> str:
        """Return a text with what only this person has; it is noted as said."""
        bsn = who.in_eastern_digits if who.language in ("ar", "fa") else who.bsn
        text = template.format(name=who.name, bsn=bsn, street=who.street, house=who.house,
                               postcode=who.postcode, phone=who.phone)  # fmt: skip
        self.said.append(text)
        return text

    async def _step(self, who: Person, done: Awaitable[None], waits: bool = True) -> None:
        telegram, chat = self.telegram, who.account
        telegram.sent = [message for message in telegram.sent if message.chat_id != chat]
        before = len(telegram.changes)
        await done
        if not waits:
            return

        def answered() -> bool:
            return any(
                c.chat_id == chat and c.what in ("sent", "edited")
                for c in telegram.changes[before:]
            )

        await telegram.until(answered, _PATIENCE)
        self.answered[chat] = self.answered.get(chat, 0) + 1

    async def _press(self, who: Person, data: str) -> None:
        await self._step(who, self.telegram.press(data, who.account))

    def _button(self, who: Person, action: str) -> str:
        """Return the data of a button on the screen, or that of an old one."""
        for message in reversed(self.telegram.screen(who.account)):
            for one in message.buttons:
                if one.get("callback_data", "").startswith(f"{callback.VERSION}.{action}."):
                    return str(one["callback_data"])
        return callback.write(action, "debts", who.language)

    # ---- endings

    async def _files(self, number: int, who: Person) -> None:
        caption = self.text(who, _LIVES)
        send = self.telegram.send_kind
        await self._step(who, send("voice", chat=who.account, caption=caption))
        await self._step(
            who, send("photo", chat=who.account, caption=self.text(who, "{bsn} {name}"))
        )
        contact = {"phone_number": who.phone, "first_name": who.name, "last_name": who.friend}
        await self._step(who, self.telegram.send(who.account, contact=contact))
        await self._press(who, callback.write("a", "", who.language))

    async def _points(self, number: int, who: Person) -> None:
        await self._step(who, self.telegram.share_location(*who.point, chat=who.account))
        await self.say(who, _ASKS[who.language])
        await self._press(who, self._button(who, "m"))

    async def _judges(self, number: int, who: Person) -> None:
        await self._press(who, self._button(who, "w"))
        await self._press(who, self._button(who, "d"))
        await self._press(who, self._button(who, "i"))
        await self._press(who, self._button(who, "i"))
        await self.say(who, "{name} {phone}")
        await self.say(who, "/start {name}")

    async def _danger(self, number: int, who: Person) -> None:
        await self.say(who, _DANGER.get(who.language, _DANGER["nl"]))
        await self.say(who, "/forget")

    async def _exits(self, number: int, who: Person) -> None:
        await self._press(who, callback.write("q", "", who.language))

    async def _breaks(self, number: int, who: Person) -> None:
        for word in FAULT_WORDS:
            # What fails before anybody can answer is a matter of other tests.
            await self.say(who, f"{word} {_ASKS[who.language]}", waits=word != "fault-handler")
        await self.say(who, _ASKS[who.language])

    async def _telegram_fails(self, number: int, who: Person) -> None:
        text = self.text(who, "Bad Request: can't parse entities near {name} {bsn}")
        key = ("sendMessage", who.account)
        self.telegram.fail[key] = [Trouble(400, text=text)]
        await self.say(who, _ASKS[who.language], waits=False)
        await self.say(who, _LIVES)
        self.telegram.fail[key] = [RESET]
        await self.say(who, _LIVES, waits=False)
        await self.say(who, _ASKS[who.language])

    async def _is_key_figure(self, number: int, who: Person) -> None:
        telegram, chat = self.telegram, who.account
        await self.say(who, f"/join {self.invite()}")
        origin = ("user", "hidden", "chat", "channel")[number // 8 % 4]
        for template in (_ASKS[who.language], _LIVES):
            text = self.text(who, template)
            await self._step(who, telegram.forward(text, chat, origin=origin, name=who.friend))  # type: ignore[arg-type]
        await self.say(who, "/search {name} {street}")
        await self.say(who, "/networks {name}")
        await self.say(who, "/search wijkcentrum")
        await self._press(who, self._button(who, "k"))
        place = next(
            (m for m in reversed(telegram.screen(chat)) for b in m.buttons
             if ".k.card:" in b.get("callback_data", "")), None,
        )  # fmt: skip
        if place is not None:
            data = next(
                b["callback_data"] for b in place.buttons if ".k.card:" in b["callback_data"]
            )
            short_id = data.split(":")[1].split(".")[0]
            await self._press(who, callback.write("k", f"report-other:{short_id}", "nl"))
            await self.say(who, "{name} zegt iets anders")
            await self._press(who, callback.write("k", "no", "nl"))
            await self._press(who, callback.write("k", f"report-moved:{short_id}", "nl"))
            await self.say(who, "{street} {house}")  # and never says yes
        await self.say(who, "/forget")
        if number // 8 % 2:
            await self._press(who, callback.write("k", "leave:yes", "nl"))
            await self.say(who, _ASKS[who.language])
