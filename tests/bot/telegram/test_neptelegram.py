"""The double of Telegram does what Telegram does: asked by the library that talks to the real one."""

from __future__ import annotations

import asyncio

import httpx
import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)
from telegram.request import HTTPXRequest

from tests.hulp.telegram import NepTelegram, Vloed

pytestmark = pytest.mark.anyio

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def bot_van(nep: NepTelegram, token: str | None = None) -> Bot:
    return Bot(
        token or nep.token,
        base_url=f"{nep.basis}/bot",
        base_file_url=f"{nep.basis}/file/bot",
        request=HTTPXRequest(read_timeout=1.5),
        get_updates_request=HTTPXRequest(read_timeout=1.5),
    )


async def test_wie_de_bot_is_en_een_verkeerd_token(nep: NepTelegram) -> None:
    async with bot_van(nep) as bot:
        assert bot.username == nep.naam
    for token in ("123456789:" + "a" * 35, "onzin"):
        with pytest.raises(InvalidToken):
            await bot_van(nep, token).get_me()
    antwoord = await asyncio.to_thread(httpx.post, f"{nep.basis}/bot{nep.token}/bestaatNiet")
    assert antwoord.json()["error_code"] == 404


async def test_updates_blijven_tot_ze_bevestigd_zijn(nep: NepTelegram) -> None:
    sanne = nep.mens()
    sanne.zegt("een")
    sanne.zegt("twee")
    async with bot_van(nep) as bot:
        eerste = await bot.get_updates()
        assert [u.message.text for u in eerste if u.message] == ["een", "twee"]
        assert await bot.get_updates() == eerste
        assert len(await bot.get_updates(limit=1)) == 1
        rest = await bot.get_updates(offset=eerste[0].update_id + 1)
        assert [u.update_id for u in rest] == [eerste[1].update_id]
        assert await bot.get_updates(offset=eerste[1].update_id + 1, timeout=0) == ()
        assert nep.alles_gehaald
        nep.herhaal(2)
        assert await bot.get_updates() == eerste


async def test_wachten_op_een_update_en_alleen_de_gevraagde_soorten(nep: NepTelegram) -> None:
    sanne = nep.mens()
    async with bot_van(nep) as bot:
        wacht = asyncio.create_task(bot.get_updates(timeout=5, allowed_updates=["message"]))
        await asyncio.sleep(0.2)
        assert not wacht.done()
        nummer = sanne.zegt("hallo")
        [update] = await asyncio.wait_for(wacht, 2)
        sanne.wijzigt(nummer, "hoi")
        assert await bot.get_updates(offset=update.update_id + 1, timeout=0) == ()


async def test_een_tweede_lezer_verdringt_de_eerste(nep: NepTelegram) -> None:
    async with bot_van(nep) as bot, bot_van(nep) as ander:
        eerste = asyncio.create_task(bot.get_updates(timeout=5))
        await asyncio.sleep(0.2)
        tweede = asyncio.create_task(ander.get_updates(timeout=1))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await eerste
        assert await tweede == ()
        await bot.set_webhook("https://voorbeeld.nl/haak", secret_token="geheim")
        with pytest.raises(Conflict, match="while webhook is active"):
            await bot.get_updates()
        await bot.delete_webhook()
        assert await bot.get_updates(timeout=0) == ()


async def test_grenzen_van_berichten_en_knoppen(nep: NepTelegram) -> None:
    sanne = nep.mens()
    async with bot_van(nep) as bot:
        with pytest.raises(Forbidden, match="initiate"):
            await bot.send_message(sanne.id, "hallo")
        sanne.start()
        with pytest.raises(BadRequest, match=r"[Mm]essage is too long"):
            await bot.send_message(sanne.id, "a" * 4097)
        with pytest.raises(BadRequest, match=r"[Mm]essage text is empty"):
            await bot.send_message(sanne.id, " \n")
        with pytest.raises(BadRequest, match=r"[Cc]hat not found"):
            await bot.send_message(1, "hallo")
        for data, mag in (("é" * 32, True), ("é" * 32 + "a", False)):
            knop = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data=data)]])
            if mag:
                await bot.send_message(sanne.id, "x" * 4096, reply_markup=knop)
            else:
                with pytest.raises(BadRequest, match=r"(?i)button_data_invalid"):
                    await bot.send_message(sanne.id, "kies", reply_markup=knop)
        assert [k.label for k in sanne.gekregen[0].alle_knoppen] == ["Ja"]
        sanne.blokkeer()
        with pytest.raises(Forbidden, match="blocked by the user"):
            await bot.send_message(sanne.id, "hallo")


@pytest.mark.parametrize(
    ("tekst", "fout"),
    [
        ("<p>hallo</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("é <b>hallo", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("hallo</b>", "Unexpected end tag at byte offset 5"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
    ],
)
async def test_fouten_in_opmaak(nep: NepTelegram, tekst: str, fout: str) -> None:
    sanne = nep.mens()
    sanne.start()
    async with bot_van(nep) as bot:
        with pytest.raises(BadRequest) as gezegd:
            await bot.send_message(sanne.id, tekst, parse_mode="HTML")
        assert fout.casefold() in str(gezegd.value).casefold()


async def test_opmaak_wordt_gelezen(nep: NepTelegram) -> None:
    sanne = nep.mens()
    sanne.start()
    async with bot_van(nep) as bot:
        tekst = '<b>Een &lt;3 🌳</b> en <a href="https://voorbeeld.nl/a?b=1&amp;c=2">hier</a>'
        await bot.send_message(sanne.id, tekst, parse_mode="HTML")
    [bericht] = sanne.gekregen
    assert bericht.tekst == "Een <3 🌳 en hier"
    assert bericht.vet() == ["Een <3 🌳"]
    assert bericht.links == ["https://voorbeeld.nl/a?b=1&c=2"]


async def test_knoppen_drukken_beantwoorden_en_weghalen(nep: NepTelegram) -> None:
    sanne = nep.mens()
    sanne.start()
    async with bot_van(nep) as bot:
        knop = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="t1")]])
        await bot.send_message(sanne.id, "Doet u mee?", reply_markup=knop)
        druk = sanne.drukt("Ja")
        update = (await bot.get_updates())[-1]
        assert update.callback_query is not None
        assert (update.callback_query.id, update.callback_query.data) == (druk, "t1")
        await update.callback_query.answer("Dank u")
        assert nep.beantwoord == {druk: "Dank u"}
        with pytest.raises(BadRequest, match=r"[Qq]uery is too old"):
            await update.callback_query.answer()
        await update.callback_query.edit_message_text("Doet u mee?\n\n✓ Ja")
        assert sanne.gekregen[0].tekst == "Doet u mee?\n\n✓ Ja"
        assert not sanne.gekregen[0].knoppen
        with pytest.raises(BadRequest, match=r"[Mm]essage is not modified"):
            await update.callback_query.edit_message_text("Doet u mee?\n\n✓ Ja")
        with pytest.raises(BadRequest, match=r"[Mm]essage to edit not found"):
            await bot.edit_message_reply_markup(sanne.id, 999)


async def test_bestanden_gaan_heen_en_weer(nep: NepTelegram) -> None:
    sanne = nep.mens()
    sanne.stuurt_foto(PNG, "de plek")
    sanne.stuurt_document("plan.pdf", b"%PDF-1.7")
    sanne.stuurt_document("film.mp4", bytes(20 * 1024**2 + 1), "video/mp4")
    async with bot_van(nep) as bot:
        foto, plan, film = [u.message for u in await bot.get_updates() if u.message]
        assert foto.caption == "de plek"
        assert await (await foto.photo[-1].get_file()).download_as_bytearray() == PNG
        assert plan.document is not None
        assert plan.document.file_name == "plan.pdf"
        assert await (await plan.document.get_file()).download_as_bytearray() == b"%PDF-1.7"
        assert film.document is not None
        with pytest.raises(BadRequest, match=r"[Ff]ile is too big"):
            await film.document.get_file()
        await bot.send_document(sanne.id, b"PK", filename="Projectplan.docx", caption="Uw plan")
        await bot.send_photo(sanne.id, PNG)
        with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
            await bot.send_photo(sanne.id, b"geen beeld")
    document, beeld = sanne.gekregen
    assert document.bestand is not None
    assert (document.bestand.naam, document.bestand.inhoud) == ("Projectplan.docx", b"PK")
    assert (beeld.soort, document.tekst) == ("photo", "Uw plan")


async def test_storingen(nep: NepTelegram) -> None:
    sanne = nep.mens()
    sanne.start()
    async with bot_van(nep) as bot:
        nep.stoor("sendMessage", "vloed", seconden=3)
        with pytest.raises(RetryAfter) as wacht:
            await bot.send_message(sanne.id, "vloed")
        assert int(wacht.value._retry_after.total_seconds()) == 3
        for soort in ("fout", "html", "weg"):
            nep.stoor("sendMessage", soort)
            with pytest.raises(NetworkError):
                await bot.send_message(sanne.id, soort)
        nep.stoor("sendMessage", "stil", seconden=5)
        with pytest.raises(TimedOut):
            await bot.send_message(sanne.id, "stil")
        assert sanne.gekregen == []
        nep.stoor("sendMessage", "antwoord_weg")
        with pytest.raises(NetworkError):
            await bot.send_message(sanne.id, "aangenomen")
        assert [b.tekst for b in sanne.gekregen] == ["aangenomen"]
        nep.stoor("sendMessage", "geblokkeerd", chat=sanne.id)
        with pytest.raises(Forbidden):
            await bot.send_message(sanne.id, "nee")


async def test_de_vloedgrens_houdt_tegen_en_laat_weer_door(nep: NepTelegram) -> None:
    sanne = nep.mens()
    sanne.start()
    nep.vloed = Vloed(stoot_per_chat=2)
    async with bot_van(nep) as bot:
        for tekst in ("een", "twee"):
            await bot.send_message(sanne.id, tekst)
        with pytest.raises(RetryAfter):
            await bot.send_message(sanne.id, "drie")
        await asyncio.sleep(1.1)
        await bot.send_message(sanne.id, "drie")
    assert [b.tekst for b in sanne.gekregen] == ["een", "twee", "drie"]


async def test_opdrachten_en_acties(nep: NepTelegram) -> None:
    sanne = nep.mens()
    sanne.start()
    async with bot_van(nep) as bot:
        await bot.set_my_commands([BotCommand("idee", "Een idee doorgeven")])
        assert nep.opdrachten == [{"command": "idee", "description": "Een idee doorgeven"}]
        with pytest.raises(BadRequest, match=r"(?i)bot_command_invalid"):
            await bot.set_my_commands([BotCommand("Idee", "mag niet")])
        await bot.send_chat_action(sanne.id, "typing")
        with pytest.raises(BadRequest, match="parameter action"):
            await bot.send_chat_action(sanne.id, "denkt")
    assert nep.getypt == [(sanne.id, "typing")]


async def test_de_webhook_krijgt_het_geheim_en_blijft_proberen(nep: NepTelegram) -> None:
    gezien: list[tuple[str, str]] = []
    gelukt = asyncio.Event()

    async def haak(lezer: asyncio.StreamReader, schrijver: asyncio.StreamWriter) -> None:
        kop = (await lezer.readuntil(b"\r\n\r\n")).decode().casefold()
        lang = int(kop.split("content-length: ")[1].split()[0])
        lijf = (await lezer.readexactly(lang)).decode()
        gezien.append((kop, lijf))
        code = b"500" if len(gezien) == 1 else b"200"
        schrijver.write(b"HTTP/1.1 " + code + b" x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await schrijver.drain()
        schrijver.close()
        if len(gezien) > 1:
            gelukt.set()

    server = await asyncio.start_server(haak, "127.0.0.1", 0)
    poort = server.sockets[0].getsockname()[1]
    async with bot_van(nep) as bot:
        await bot.set_webhook(f"http://127.0.0.1:{poort}/x", secret_token="geheim-1")
        nep.mens().zegt("hallo")
        await asyncio.wait_for(gelukt.wait(), 5)
    server.close()
    assert all("x-telegram-bot-api-secret-token: geheim-1" in kop for kop, _ in gezien)
    assert all('"text":"hallo"' in lijf.replace(": ", ":") for _, lijf in gezien)
    nep.wacht(lambda: nep.alles_gehaald, "de update is aangenomen")
