// Which order this page follows: the token is in the path, the code only in the fragment,
// which a browser never sends.

export function token() {
  const found = /^\/r\/([^/]+)\/?$/.exec(location.pathname);
  return found ? decodeURIComponent(found[1]) : "";
}

export function code() {
  const fragment = decodeURIComponent(location.hash.slice(1));
  return /^\d{40}$/.test(fragment) ? fragment : "";
}

// "12345678" → "1234-5678"
export function grouped(number) {
  return number.replace(/^(\d{4})(\d{4})$/, "$1-$2");
}
