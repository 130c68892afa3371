// The way to a stop, in whatever map the operator or the phone has.

export function mapLink(template, { address, lat, lon }) {
  const road = address.split(",")[0];
  const known = { query: road, lat: lat ?? "", lon: lon ?? "" };
  if (template.startsWith("geo:") && lat !== null && lon !== null) return `geo:${lat},${lon}?q=${lat},${lon}(${encodeURIComponent(road)})`;
  return template.replace(/\{(query|lat|lon)\}/g, (_, name) => encodeURIComponent(known[name]));
}
