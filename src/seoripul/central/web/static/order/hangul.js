// Finding Korean names while they are still being typed: "ㅈㅁㄷㄹ", "주민ㄷ", "등보".

const FIRST = 0xac00;
const LAST = 0xd7a3;
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

function isSyllable(letter) {
  const code = letter.charCodeAt(0);
  return code >= FIRST && code <= LAST;
}

export function initialOf(letter) {
  return isSyllable(letter) ? INITIALS[Math.floor((letter.charCodeAt(0) - FIRST) / 588)] : letter;
}

// Does a typed letter stand for this letter of a name?
export function matches(typed, letter) {
  if (typed === letter) return true;
  if (INITIALS.includes(typed)) return initialOf(letter) === typed;
  const open = isSyllable(typed) && (typed.charCodeAt(0) - FIRST) % 28 === 0;
  return open && isSyllable(letter) && letter.charCodeAt(0) - typed.charCodeAt(0) < 28 && letter >= typed;
}

const SILENT = /[\s·.,()/\-~]/;

// Where `typed` is found in `name`: [from, until) in the name's letters, or null.
export function find(typed, name) {
  const wanted = letters(typed);
  const places = [...name].map((letter, at) => ({ letter: letter.toLowerCase(), at }))
    .filter(({ letter }) => !SILENT.test(letter));
  if (!wanted.length) return null;
  for (let from = 0; from + wanted.length <= places.length; from += 1) {
    if (wanted.every((letter, step) => matches(letter, places[from + step].letter))) {
      return [places[from].at, places[from + wanted.length - 1].at + 1];
    }
  }
  return null;
}

function letters(text) {
  return [...text.normalize("NFC").toLowerCase()].filter((letter) => !SILENT.test(letter));
}
