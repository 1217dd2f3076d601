// The two ways in which the page talks to the server: looking for something new, and sending.

const GEDULD = 30_000; // ms; longer than the server lets a message wait for an answer

/** The server answered, but not with a piece of the conversation. */
class Weigering extends Error {
  constructor(status) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** The fragment of the conversation at this address. */
export async function haal(adres, opties, rem = new AbortController()) {
  const teLang = setTimeout(() => rem.abort(), GEDULD);
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

/** Send a message, once more if the line or the server falters. */
export async function post(inhoud) {
  const opties = { method: "POST", body: new URLSearchParams(inhoud) };
  try {
    return await haal("/bericht", opties);
  } catch (fout) {
    if (fout instanceof Weigering && ![502, 503, 504].includes(fout.status)) throw fout;
    // The same message with the same id: the server takes it only once.
    await new Promise((klaar) => setTimeout(klaar, 1_500));
    return haal("/bericht", opties);
  }
}
