// Korean phone numbers while they are being typed: 01012345678 → 010-1234-5678.

export function digitsOf(text) {
  const digits = text.replace(/\D/g, "");
  return text.trim().startsWith("+82") ? `0${digits.slice(2).replace(/^0/, "")}` : digits;
}

export function format(text) {
  const digits = digitsOf(text).slice(0, 11);
  const area = digits.startsWith("02") ? 2 : 3;
  if (digits.length <= area) return digits;
  const rest = digits.slice(area);
  if (rest.length <= 4) return `${digits.slice(0, area)}-${rest}`;
  const middle = rest.length <= 7 ? 3 : 4;
  return `${digits.slice(0, area)}-${rest.slice(0, middle)}-${rest.slice(middle, middle + 4)}`;
}

export function isWhole(text) {
  return /^(02|0\d{2})-\d{3,4}-\d{4}$/.test(text);
}

// Why a number is not good yet: "" while it may still become one.
export function fault(text) {
  const digits = digitsOf(text);
  if (!digits) return "";
  if (!digits.startsWith("0")) return "phone.start";
  return /[^\d\s\-+().]/.test(text) ? "phone.letters" : "";
}
