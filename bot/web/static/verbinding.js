// The two ways in which the page talks to the server: looking for something new, and sending.

const GEDULD = 30_000; // ms; longer than the server lets a message wait for an answer
const GEDULD_BESTAND = 180_000; // a photo over a slow line takes its time

/** The server answered, but not with a piece of the conversation. */
class Weigering extends Error {
  constructor(status) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** The fragment of the conversation at this address. */
export async function haal(adres, opties, rem = new AbortController(), geduld = GEDULD) {
  const teLang = setTimeout(() => rem.abort(), geduld);
  try {
    const headers = { "X-Samenspraak": "fragment" };
    const antwoord = await fetch(adres, { ...opties, headers, signal: rem.signal });
    if (!antwoord.ok) throw new Weigering(antwoord.status);
    const pagina = new DOMParser().parseFromString(await antwoord.text(), "text/html");
    const fragment = pagina.body.firstElementChild;
    // A whole page instead of a fragment: the session is over and we were sent to a fresh start.
    if (!fragment?.dataset.berichtId) throw new Weigering(403);
    return fragment;
  } finally {
    clearTimeout(teLang);
  }
}

/** Send a message, with a file or without, once more if the line or the server falters. */
export async function post(inhoud, bestand) {
  const body = bestand ? new FormData() : new URLSearchParams(inhoud);
  if (bestand) {
    for (const [naam, waarde] of Object.entries(inhoud)) body.set(naam, waarde);
    body.set("bestand", bestand);
  }
  const opties = { method: "POST", body };
  const stuur = () => haal("/bericht", opties, undefined, bestand ? GEDULD_BESTAND : GEDULD);
  try {
    return await stuur();
  } catch (fout) {
    if (fout instanceof Weigering && ![502, 503, 504].includes(fout.status)) throw fout;
    // The same message with the same id: the server takes it only once.
    await new Promise((klaar) => setTimeout(klaar, 1_500));
    return stuur();
  }
}
