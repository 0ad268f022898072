import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const BELOW_ALL = ['day', 'errors', 'log', 'config', 'flat'];
const TEXT = [...BELOW_ALL, 'arabic', 'corpus'];
const ASKED = ['search', 'dates', 'quotes', 'summary'];

/**
 * The staircase: what a room may import of ours, itself aside. A room that is not named here does
 * not exist. Tests are read too, since a test that needs a room above tells of a wrong place.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  day: [],
  errors: [],
  log: ['errors'],
  config: ['errors'],
  flat: [],
  arabic: ['errors'],
  corpus: [...BELOW_ALL, 'arabic'],
  search: TEXT,
  dates: TEXT,
  quotes: TEXT,
  summary: TEXT,
  library: [...TEXT, ...ASKED],
  uploads: [...TEXT, ...ASKED, 'library'],
  reply: [...TEXT, ...ASKED, 'library'],
  store: ['day', 'errors'],
  reminders: [...BELOW_ALL, 'arabic', 'dates', 'store', 'reply', 'library'],
  settings: ['store'],
  command: [...TEXT, ...ASKED, 'library', 'uploads', 'reply', 'store', 'reminders'],
  commands: [...TEXT, ...ASKED, 'library', 'uploads', 'reply', 'store', 'reminders', 'command'],
  registry: [...TEXT, 'reply', 'command'],
  app: [
    ...TEXT,
    ...ASKED,
    'library',
    'uploads',
    'reply',
    'store',
    'reminders',
    'settings',
    'command',
    'registry',
  ],
  discord: [...BELOW_ALL, 'reply', 'store', 'reminders', 'command', 'registry', 'app'],
  local: ['log', 'errors', 'day'],
  cli: [...TEXT, ...ASKED, 'library', 'reply', 'store', 'command', 'registry', 'app', 'discord'],
  bot: [...BELOW_ALL, 'app', 'discord', 'local', 'registry', 'cli'],
};

/** The one room, or file, that may know a package. */
const HOME: Record<string, string> = {
  flexsearch: 'src/search/engine.ts',
  'discord.js': 'src/discord/',
  pino: 'src/log.ts',
  dotenv: 'src/config.ts',
  zod: 'src/config.ts',
  yaml: 'src/corpus/formats/yaml.ts',
  htmlparser2: 'src/corpus/formats/markup.ts',
  parse5: 'src/corpus/formats/depth.ts',
  jsdom: 'src/corpus/formats/html.ts',
  '@mozilla/readability': 'src/corpus/formats/html.ts',
  mammoth: 'src/corpus/formats/docx.ts',
  micromark: 'src/corpus/formats/markdown.ts',
  'pdfjs-dist': 'src/corpus/formats/pdf',
  yauzl: 'src/corpus/formats/unzip.ts',
  'ical-generator': 'src/reply/calendar.ts',
  'intl-messageformat': 'src/reply/words.ts',
  '@photostructure/sqlite': 'src/store/sqlite.ts',
  echarts: 'src/reply/pictures/chart.ts',
  '@napi-rs/canvas': 'src/reply/pictures/',
  pg: 'src/store/postgres.ts',
  'prom-client': 'src/discord/metrics.ts',
  hono: 'src/local/',
  ws: 'src/local/',
  ajv: 'src/local/',
  commander: 'src/cli/',
  chokidar: 'src/library/watch.ts',
  'cli-progress': 'src/cli/progress.ts',
};

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly isTest: boolean;
  readonly local: readonly string[];
  readonly packages: readonly string[];
}

const files = [...walk('src'), ...walk('commands')].map(read);

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === 'src/local/page' ? [] : walk(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function read(path: string): SourceFile {
  const imports = importsOf(readFileSync(join(ROOT, path), 'utf8'));
  const isLocal = (name: string) => name.startsWith('.');
  return {
    path,
    room: roomOf(path),
    isTest: path.endsWith('.test.ts'),
    local: imports
      .filter(isLocal)
      .map((name) => relative(ROOT, join(ROOT, dirname(path), name)).replaceAll('\\', '/')),
    packages: imports.filter((name) => !isLocal(name) && !name.startsWith('node:')),
  };
}

/** What a source names in `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
function importsOf(source: string): string[] {
  const pattern =
    /^\s*(?:import|export)\s[^;]*?from\s+'(?<from>[^']+)'|^\s*import\s+'(?<alone>[^']+)'|(?:^|[^\w.])import\(\s*'(?<lazy>[^']+)'/gmu;
  return [...source.matchAll(pattern)].map(
    ({ groups }) => groups!['from'] ?? groups!['alone'] ?? groups!['lazy']!,
  );
}

function roomOf(path: string): string {
  const [top, second] = path.split('/') as [string, string];
  return top === 'commands' ? 'commands' : second.replace(/(\.test)?\.ts$/u, '');
}

test.each([
  ["import '../x.ts';", ['../x.ts']],
  ["import '../x.ts';\nimport { y } from 'y';", ['../x.ts', 'y']],
  ["import {\n  type A,\n  b,\n} from './a.ts';", ['./a.ts']],
  ["export type { A } from './a.ts';", ['./a.ts']],
  ["const { a } = await import('./a.ts');", ['./a.ts']],
  ["test('prints', () => say('import of a.ts'));", []],
])('%j imports %j', (source, names) => {
  expect(importsOf(source)).toEqual(names);
});

describe('the house is a staircase', () => {
  test('every room is named in the table', () => {
    const rooms = new Set(files.map((file) => file.room));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test('a room imports only what stands below it', () => {
    const wrong = files.flatMap((file) =>
      file.local
        .filter((target) => {
          const room = roomOf(target);
          return room !== file.room && !MAY_IMPORT[file.room]?.includes(room);
        })
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a command imports no other command', () => {
    const wrong = files
      .filter((file) => file.room === 'commands' && !file.isTest)
      .flatMap((file) => file.local.filter((target) => target.startsWith('commands/')));
    expect(wrong).toEqual([]);
  });

  test('each package has one home', () => {
    const wrong = files
      .filter((file) => !file.isTest)
      .flatMap((file) =>
        file.packages
          .filter((name) => HOME[name] && !file.path.startsWith(HOME[name]!))
          .map((name) => `${file.path} imports ${name}, whose home is ${HOME[name]}`),
      );
    expect(wrong).toEqual([]);
  });

  test('no file imports itself through others', () => {
    expect(findCircle()).toEqual([]);
  });
});

function findCircle(): string[] {
  const graph = new Map(files.map((file) => [file.path, file.local]));
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of graph.get(path) ?? []) {
      const circle = visit(next, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const path of graph.keys()) {
    const circle = visit(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
