// Makes the conversation flow without loading the page anew. Without this script the page works
// too: then every message is an ordinary form post. What the assistant says and all of its HTML
// come from the server; this file only puts them in place.

import { haal, post } from "./verbinding.js";

const VLUG = 2_000; // ms
const RUSTIG = 20_000;
const VLUG_HOOGSTENS = 150; // fast looks in a row: after five minutes hurrying helps nobody
const TYPT = "Samenspraak is aan het typen …";
const LATER = "Uw bericht is bewaard. Het antwoord duurt wat langer, en komt vanzelf.";
const BEWAARPLAATS = "samenspraak-tekst";

const [gesprek, invoer, formulier, tekstvak, bestandsveld, toestand, wakkerRegel, probleem] = [
  "#gesprek", ".invoer", "#formulier", "#tekst", "#bestand", "#toestand", "#wakker", "#probleem",
].map((kiezer) => document.querySelector(kiezer));
// On a phone Enter is the only way to a new line, and focus in the field covers half the page.
const aanraken = matchMedia("(pointer: coarse)").matches;

const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";

let { berichtId } = gesprek.dataset;
let laatsteId = Number(gesprek.dataset.laatsteId);
let wakker = gesprek.dataset.wakker === "true";
let csrf = document.querySelector('input[name="csrf"]')?.value ?? "";
let bezig = false;
let onzeker = null; // what we sent with this berichtId without hearing that it arrived
let onzekerBestand; // and the file that went with it
let vlugge = 0;
let wekker;
let lopendeBlik;

const haalNieuw = (rem) => haal(`/nieuw?na=${laatsteId}`, {}, rem);

async function verstuur(veld, waarde, getoond, bestand) {
  lopendeBlik?.abort(); // its answer would be older than ours, and carry an id we are using up
  clearTimeout(wekker);
  zetBezig(true);
  toonProbleem("");
  if (wakker) wakkerRegel.textContent = "";
  const eigen = toonEigen(getoond);
  const typt = setTimeout(() => wakker && schrijf(toestand, TYPT), 400);
  let fout;
  try {
    // Something else than what we are unsure of? If that did arrive, this one needs a new id.
    if (onzeker !== null && (onzeker !== waarde || bestand !== onzekerBestand)) verwerk(await haalNieuw());
    [onzeker, onzekerBestand] = [waarde, bestand];
    const fragment = await post({ [veld]: waarde, bericht_id: berichtId, csrf, na: laatsteId }, bestand);
    onzeker = null;
    eigen.remove();
    verwerk(fragment, true);
  } catch (opgevangen) {
    fout = opgevangen;
    eigen.remove();
    toonProbleem(uitleg(fout.status, veld === "tekst", bestand));
  }
  clearTimeout(typt);
  vlugge = 0;
  zetBezig(false);
  toonToestand();
  plan();
  return !fout;
}

async function kijk() {
  if (bezig) return;
  vlugge += 1;
  lopendeBlik?.abort();
  const rem = (lopendeBlik = new AbortController());
  try {
    const fragment = await haalNieuw(rem);
    if (!rem.signal.aborted) verwerk(fragment);
  } catch {
    // Nobody asked for this look, so nobody needs to hear that it failed.
  }
  if (lopendeBlik === rem && !bezig) plan();
}

function plan() {
  clearTimeout(wekker);
  const wacht = laatste('[data-van]:not([data-van="melding"])').dataset.van === "u";
  const haast = (wacht || !wakker) && vlugge < VLUG_HOOGSTENS;
  if (document.hidden && !haast) return; // coming into sight starts the looking again
  wekker = setTimeout(kijk, haast ? VLUG : RUSTIG);
}

function laatste(kiezer) {
  return [...gesprek.querySelectorAll(kiezer)].at(-1);
}

function verwerk(fragment, opVerzoek = false) {
  const gewist = (item) => item.dataset.id > 0 && item.dataset.id < Number(fragment.dataset.begin);
  if ([...gesprek.querySelectorAll("[data-id]")].some(gewist)) location.reload();
  // Who is reading further up is left in peace.
  const meelopen = opVerzoek || gesprek.getBoundingClientRect().bottom < 2 * innerHeight;
  const staatEr = (item) => gesprek.querySelector(`[data-id="${item.dataset.id}"]`);
  const nieuw = [...fragment.children].filter((item) => !staatEr(item));
  if (onzeker !== null && nieuw.some((item) => item.dataset.van === "u")) {
    // It arrived after all; only the answer to it was lost on the way.
    if (tekstvak?.value.trim() === onzeker) zetTekst("");
    if (onzekerBestand && bestandsveld.files[0] === onzekerBestand) leegBestand();
    onzeker = null;
    toonProbleem("");
  }
  if (onzeker === null) berichtId = fragment.dataset.berichtId;
  csrf = fragment.dataset.csrf || csrf;
  laatsteId = Math.max(laatsteId, Number(fragment.dataset.laatsteId));
  if (formulier) formulier.hidden = fragment.dataset.open === "false";
  for (const item of nieuw) {
    const later = (ander) => Number(ander.dataset.id) > Number(item.dataset.id);
    gesprek.insertBefore(item, [...gesprek.children].find(later) ?? null);
    if (item.dataset.van !== "u") item.classList.add("bericht--nieuw");
  }
  trekKnoppenIn();
  toonWakker(fragment.dataset.wakker === "true");
  if (!bezig) toonToestand();
  if (nieuw.length && meelopen) brengInBeeld(nieuw.find((item) => item.dataset.van !== "u") ?? nieuw[0]);
}

function trekKnoppenIn() {
  const oudere = [...gesprek.querySelectorAll('[data-van="samenspraak"]:not([data-los])')].slice(0, -1);
  const knoppen = oudere.flatMap((item) => [...item.querySelectorAll("input, .knoppen, .samenvatting__knop")]);
  // Only the parts themselves: moving the message out of its form would have it read aloud again.
  knoppen.forEach((deel) => deel.remove());
}

function toonEigen(tekst) {
  gesprek.insertAdjacentHTML("beforeend", `<div class="bericht bericht--u bericht--onderweg" aria-hidden="true">
    <div class="bericht__ballon"><p class="nl-paragraph bericht__eigen-tekst" dir="auto"></p></div></div>`);
  // For the eyes only: what the server makes of it comes in its place and is read aloud.
  const ballon = gesprek.lastElementChild;
  ballon.querySelector("p").textContent = tekst;
  brengInBeeld(ballon);
  return ballon;
}

const staatVast = () => getComputedStyle(invoer).position === "sticky";

function houRuimte() {
  // Nothing that comes into view or takes the focus may slide below the field, however tall it is.
  document.documentElement.style.scrollPaddingBlockEnd = staatVast() ? `${invoer.offsetHeight}px` : "";
}

function brengInBeeld(item) {
  houRuimte();
  // What is longer than the window is read from its start.
  const lengte = gesprek.getBoundingClientRect().bottom - item.getBoundingClientRect().top;
  // What is sticky counts as in view wherever it sticks: then the line above it must be seen.
  const onderaan = staatVast() ? toestand : invoer;
  if (lengte > innerHeight / 2) item.scrollIntoView({ behavior, block: "start" });
  else onderaan.scrollIntoView({ behavior, block: "end" });
}

function schrijf(element, tekst) {
  // Writing the same text again would have it announced again.
  if (element.textContent.trim() !== tekst) element.textContent = tekst;
}

function toonToestand() {
  const wacht = wakker && laatste("[data-van]").dataset.van === "u";
  schrijf(toestand, wacht ? LATER : "");
}

function toonWakker(nu) {
  if (nu === wakker) return;
  wakker = nu;
  vlugge = 0;
  wakkerRegel.classList.toggle("wakker--klaar", nu);
  schrijf(wakkerRegel, nu ? wakkerRegel.dataset.wakker : wakkerRegel.dataset.slaapt);
}

function zetBezig(nu) {
  bezig = nu; // and not `disabled`, because that loses the focus
  gesprek.classList.toggle("gesprek--bezig", nu);
  formulier?.querySelector("button").setAttribute("aria-disabled", String(nu));
}

function toonProbleem(tekst) {
  probleem.hidden = !tekst;
  probleem.firstElementChild.textContent = tekst;
}

function uitleg(status, isTekst, bestand) {
  if (status === 413 && bestand) return `“${bestand.name}” is te groot. Kies een kleiner bestand.`;
  const bewaard = isTekst ? "Er is niets kwijt: uw tekst staat nog in het vak." : "Er is niets kwijt.";
  const opnieuw = isTekst ? "kies nog een keer ‘Stuur’" : "kies de knop nog een keer";
  if (status === 413) return `Uw bericht is te lang. ${bewaard} Maak het korter, of stuur het in delen.`;
  if (status === 429) return `Het gaat even te snel. ${bewaard} Wacht een minuut en ${opnieuw}.`;
  if (status < 500) return `Deze pagina is te oud geworden. ${bewaard} Laad de pagina opnieuw en ${opnieuw}.`;
  return `Het versturen is niet gelukt. ${bewaard} Controleer uw internet en ${opnieuw}.`;
}

function bewaarTekst() {
  try {
    sessionStorage.setItem(BEWAARPLAATS, tekstvak.value);
  } catch {
    // A browser that keeps nothing still lets people type and send.
  }
}

function zetTekst(tekst, bewaar = true) {
  tekstvak.value = tekst;
  if (bewaar) bewaarTekst();
  groei();
}

function groei() {
  if (CSS.supports("field-sizing", "content")) return;
  tekstvak.style.height = "auto";
  tekstvak.style.height = `${tekstvak.scrollHeight + 4}px`;
}

function leegBestand() {
  bestandsveld.value = "";
  bestandsveld.closest("details").open = false;
}

async function stuurTekst() {
  const tekst = tekstvak.value.trim();
  const bestand = bestandsveld?.files[0];
  if (bestand && bestand.size > Number(bestandsveld.dataset.max)) {
    const mb = Math.round(Number(bestandsveld.dataset.max) / 1024 / 1024);
    toonProbleem(`“${bestand.name}” is te groot. Een bestand mag niet groter zijn dan ${mb} MB. Kies een kleiner bestand.`);
    bestandsveld.focus();
    return;
  }
  if (aanraken && tekst) tekstvak.blur(); // and with it the keyboard, which covers the answer
  else tekstvak.focus();
  if (!tekst && !bestand) return;
  zetTekst("", false); // stays kept until the server has it
  const getoond = bestand ? [`Bestand: ${bestand.name}`, tekst].filter(Boolean).join("\n") : tekst;
  const gelukt = await verstuur("tekst", tekst, getoond, bestand);
  if (gelukt && bestand) leegBestand();
  // What was typed meanwhile comes after what has to be sent again.
  zetTekst(gelukt ? tekstvak.value : [tekst, tekstvak.value].filter(Boolean).join("\n"));
  // Who is in the field again was not waiting.
  if (gelukt && aanraken && document.activeElement !== tekstvak) naarAntwoord();
}

function naarAntwoord() {
  const antwoord = laatste("[data-van]");
  if (antwoord.dataset.van === "samenspraak") antwoord.focus({ preventScroll: true });
}

async function kiesKnop(knop) {
  // The rest of the label is what only screen readers say.
  const gelukt = await verstuur("knop", knop.value, knop.firstChild.textContent.trim());
  if (!gelukt) knop.focus();
  else if (aanraken || !tekstvak) naarAntwoord();
  else tekstvak.focus({ preventScroll: true });
}

document.addEventListener("submit", (gebeurtenis) => {
  gebeurtenis.preventDefault();
  if (bezig) return;
  if (gebeurtenis.submitter?.name === "knop") kiesKnop(gebeurtenis.submitter);
  else stuurTekst();
});
document.addEventListener("visibilitychange", () => document.hidden || kijk());
tekstvak?.addEventListener("input", () => {
  groei();
  if (!bezig) bewaarTekst();
});

if (tekstvak && !aanraken) {
  const toetsen = document.querySelector("#uitleg");
  toetsen.hidden = false;
  tekstvak.setAttribute("aria-describedby", toetsen.id);
  tekstvak.addEventListener("keydown", (toets) => {
    // isComposing: then Enter chooses a character, for who types with an input method.
    if (toets.key !== "Enter" || toets.shiftKey || toets.isComposing) return;
    toets.preventDefault();
    formulier.requestSubmit();
  });
}
try {
  if (tekstvak && !tekstvak.value) zetTekst(sessionStorage.getItem(BEWAARPLAATS) ?? "");
} catch {
  // See bewaarTekst.
}
new ResizeObserver(houRuimte).observe(invoer);
if (laatsteId && !location.hash) laatste("[data-id]").scrollIntoView();
if (!wakker) schrijf(wakkerRegel, wakkerRegel.dataset.slaapt);
toonToestand();
plan();
