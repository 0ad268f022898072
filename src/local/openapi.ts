import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Finding } from './problem.ts';

type Json = Readonly<Record<string, unknown>>;
type Operation = {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
};
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

/** Where the description stands when `shared/data` lies beside the repository. */
export function findOpenApi(): string | null {
  const data = process.env['ISNAD_DATA'];
  const folders = [...(data ? [data] : []), join(repositoryRoot(), '..', 'shared', 'data')];
  const paths = folders.map((folder) => join(folder, 'discord', 'openapi.json'));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** The nearest folder above this file that holds a package.json. */
export function repositoryRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return folder;
}

/** Checks requests against Discord's official OpenAPI description. Schemas compile at first use. */
export class OpenApi {
  readonly #ajv: Ajv2020;
  readonly #routes: { readonly pattern: RegExp; readonly path: string }[];
  readonly #paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly #compiled = new Map<string, ValidateFunction | null>();

  constructor(file: string) {
    const description = JSON.parse(readFileSync(file, 'utf8')) as {
      paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
      components: Json;
    };
    this.#paths = description.paths;
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
    addFormats.default(this.#ajv);
    for (const [name, format] of Object.entries(OWN_FORMATS)) this.#ajv.addFormat(name, format);
    this.#ajv.addSchema({ components: description.components }, 'discord');
    // A fixed path (…/@original) is meant before one with a parameter in its place.
    const paths = Object.keys(description.paths).sort((a, b) => holes(a) - holes(b));
    this.#routes = paths.map((path) => ({ path, pattern: patternOf(path) }));
  }

  /** What in a request goes against the description. Empty when all is well. */
  findings(method: string, path: string, query: Readonly<Record<string, string>>, json: unknown) {
    const route = this.#routes.find((each) => each.pattern.test(path))?.path;
    const operation = route ? this.#paths[route]?.[method.toLowerCase()] : undefined;
    if (!route || !operation) {
      return [finding([], 'UNKNOWN_OPERATION', `${method} of this path is not described`)];
    }
    const found: Finding[] = [];
    const known = [...(operation.parameters ?? []), ...parametersOf(this.#paths[route])];
    for (const name of Object.keys(query)) {
      const isKnown = known.some((each) => each.in === 'query' && each.name === name);
      if (!isKnown) found.push(finding(['query', name], 'UNKNOWN_PARAMETER', 'Not described'));
    }
    const validate = this.#validator(route, method.toLowerCase(), operation);
    if (validate && !validate(asDescribed(json))) {
      found.push(...deepest(validate.errors ?? []).map(findingOf));
    }
    return found;
  }

  #validator(route: string, method: string, operation: Operation): ValidateFunction | null {
    const key = `${method} ${route}`;
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const media = operation.requestBody?.content?.['application/json'] as
      | { readonly schema?: Json }
      | undefined;
    const schema = media?.schema;
    const validate = schema ? this.#ajv.compile(rebased(schema) as Json) : null;
    this.#compiled.set(key, validate);
    return validate;
  }
}

const OWN_FORMATS: Record<string, RegExp | true> = {
  snowflake: /^\d{1,20}$/u,
  nonce: true,
  // Discord's own hosts and schemes take letters of any script, which RFC 3986 does not.
  uri: /^(?:https?|attachment|discord):\/\/\S+$/u,
};

/**
 * The few points in which the description differs from the documentation, which wins: rights are
 * written as decimal strings, where the description has a number.
 */
function asDescribed(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(asDescribed);
  if (typeof json !== 'object' || json === null) return json;
  const { default_member_permissions: rights } = json as Json;
  if (typeof rights !== 'string' || !/^\d+$/u.test(rights)) return json;
  return { ...json, default_member_permissions: Number(rights) };
}

function holes(path: string): number {
  return path.match(/\{/gu)?.length ?? 0;
}

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/gu, '\\$&');
  return new RegExp(`^${escaped.replace(/\{[^}]+\}/gu, '[^/]+')}$`, 'u');
}

function parametersOf(path: unknown): readonly Parameter[] {
  return (path as { parameters?: readonly Parameter[] } | undefined)?.parameters ?? [];
}

/** Points `$ref`s into the description as it was handed to ajv. */
function rebased(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(rebased);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string'
        ? value.replace(/^#/u, 'discord#')
        : rebased(value),
    ]),
  );
}

/** Of a union's many complaints, those furthest inside say what is really wrong. */
function deepest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const depth = (error: ErrorObject) => error.instancePath.split('/').length;
  const most = Math.max(0, ...errors.map(depth));
  return errors.filter((error) => depth(error) === most).slice(0, 10);
}

function findingOf(error: ErrorObject): Finding {
  const path = error.instancePath.split('/').slice(1);
  return finding(path, `OPENAPI_${error.keyword.toUpperCase()}`, error.message ?? error.keyword);
}

function finding(path: readonly string[], code: string, message: string): Finding {
  return { path, code, message };
}
