import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Hono } from 'hono';
import { repositoryRoot } from '../openapi.ts';

const require = createRequire(import.meta.url);

/** Modules of the page that come from packages: the name in `import`, and the file. */
const MODULES: Readonly<Record<string, string>> = {
  preact: 'preact/dist/preact.mjs',
  'preact/hooks': 'preact/hooks/dist/hooks.mjs',
  'preact/jsx-runtime': 'preact/jsx-runtime/dist/jsxRuntime.mjs',
};

const PLEX = join(
  dirname(require.resolve('@fontsource/ibm-plex-sans-arabic/package.json')),
  'files',
  'ibm-plex-sans-arabic',
);
const NASKH = join(
  dirname(require.resolve('@fontsource-variable/noto-naskh-arabic/package.json')),
  'files',
  'noto-naskh-arabic',
);

/** Fonts, both under the SIL Open Font License: one for the page, one for quoted words. */
const FONTS: readonly string[] = [
  ...['400', '500', '700'].flatMap((weight) =>
    ['arabic', 'latin'].map((script) => `${PLEX}-${script}-${weight}-normal.woff2`),
  ),
  ...['arabic', 'latin'].map((script) => `${NASKH}-${script}-wght-normal.woff2`),
];

const STYLES = ['base.css', 'message.css', 'compose.css'];

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};

/**
 * Serves the newsroom page: a fixed list of paths and nothing else. Scripts are the compiled page
 * and the modules above, found by an import map, whose digest the content policy names.
 */
export function serveAssets(app: Hono, pageFolder: string): void {
  const files = new Map<string, string>();
  for (const name of compiledFiles(pageFolder)) files.set(`/page/${name}`, join(pageFolder, name));
  const styleFolder = join(repositoryRoot(), 'src', 'local', 'page', 'style');
  for (const name of STYLES) files.set(`/style/${name}`, join(styleFolder, name));
  const map: Record<string, string> = {};
  for (const [name, path] of Object.entries(MODULES)) {
    map[name] = `/lib/${path}`;
    files.set(`/lib/${path}`, fileOfPackage(path));
  }
  for (const file of FONTS) files.set(`/fonts/${basename(file)}`, file);

  const importMap = JSON.stringify({ imports: map });
  const modules = [...files.keys()].filter((path) => /^\/(?:page|lib)\//u.test(path));
  const html = indexHtml(importMap, modules);
  const policy = policyFor(importMap);
  app.get('/', (c) =>
    c.body(html, 200, {
      'content-type': TYPES['html']!,
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    }),
  );
  // A browser asks for it unasked; nothing is there, and that is no error.
  app.get('/favicon.ico', (c) => c.body(null, 204));
  for (const [path, file] of files) {
    const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const keep = path.startsWith('/fonts/') ? 'public, max-age=86400' : 'no-cache';
    app.get(path, async (c) =>
      c.body(new Uint8Array(await readFile(file)), 200, {
        'content-type': type,
        'x-content-type-options': 'nosniff',
        'cache-control': keep,
      }),
    );
  }
}

function compiledFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.js')).map((name) => name.replaceAll('\\', '/'));
}

/** A file inside an unscoped package, whether the package exports it or not. */
function fileOfPackage(path: string): string {
  const [owner = '', ...rest] = path.split('/');
  return join(dirname(require.resolve(`${owner}/package.json`)), ...rest);
}

function policyFor(importMap: string): string {
  const digest = createHash('sha256').update(importMap).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${digest}'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The modules are named at once: found one import at a time they would come one after another. */
function indexHtml(importMap: string, modules: readonly string[]): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>إسناد: غرفة الأخبار</title>
<link rel="preload" href="/fonts/ibm-plex-sans-arabic-arabic-400-normal.woff2" as="font" type="font/woff2" crossorigin>
${STYLES.map((name) => `<link rel="stylesheet" href="/style/${name}">`).join('\n')}
<script type="importmap">${importMap}</script>
${modules.map((path) => `<link rel="modulepreload" href="${path}">`).join('\n')}
<script type="module" src="/page/main.js"></script>
</head>
<body><div id="page"></div><noscript>هذه الصفحة تحتاج إلى جافاسكربت.</noscript></body>
</html>
`;
}
