/**
 * Whether a request came from this machine's own pages and programs. The server listens on the
 * loopback alone, but a web page elsewhere can point a name at 127.0.0.1, or post to it: so the
 * Host must be ours, and an Origin, if a browser sent one, too.
 */
export function isOurs(
  headers: { readonly host: string | undefined; readonly origin: string | undefined },
  port: number,
): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host.toLowerCase())) return false;
  return origin === undefined || hosts.some((each) => origin === `http://${each}`);
}
