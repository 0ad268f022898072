const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  pdf: 'application/pdf',
};

/** Discord tells a file's kind by its name where the sender did not. */
export function contentTypeOf(filename: string, said: string): string {
  const ending = filename.split('.').at(-1)?.toLowerCase() ?? '';
  const isVague = said === '' || said === 'application/octet-stream';
  return (isVague ? TYPES[ending] : said) ?? 'application/octet-stream';
}
