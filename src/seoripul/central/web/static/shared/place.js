// A page that redraws itself leaves the reader's scroll and keyboard focus where they were.

export function keepingPlace(act) {
  const id = document.activeElement?.id;
  const there = scrollY;
  act();
  scrollTo(0, there);
  if (id && id !== "main") document.getElementById(id)?.focus({ preventScroll: true });
}
