import { setTimeout as wait } from 'node:timers/promises';
import { messageOf } from '../../src/errors.ts';
import { Driver } from '../../src/local/driver.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/server.ts';
import { createActs } from './acts.ts';
import { startChild } from './child.ts';
import { orderFault } from './faults.ts';
import { randomFrom } from './random.ts';

export interface Soak {
  readonly seed: number;
  readonly seconds: number;
  /** Interactions a second. */
  readonly rate: number;
  readonly corpus: string;
  /** DATA_DIR. */
  readonly data: string;
  /** Texts of the corpus, from which queries are made. */
  readonly texts: readonly string[];
}

export interface SoakResult {
  readonly interactions: number;
  readonly unanswered: readonly string[];
  readonly faults: number;
  /** Log lines from `error` up. */
  readonly errors: readonly string[];
  readonly isAlive: boolean;
  readonly violations: readonly string[];
  /** From an act to its answer, by kind, in ms; those that met no fault near by. */
  readonly latencies: ReadonlyMap<string, readonly number[]>;
  /** What the heap of the first thread holds after each minute's collection, in MB, with the seconds since the start. */
  readonly heap: readonly (readonly [seconds: number, megabytes: number])[];
  readonly residentMegabytes: number;
  /** Seconds in which the thread that answers ran, and in which it could have but had no core. */
  readonly ran: number;
  readonly waited: number;
  /** How late its event loop was, at the 99th percentile and worst sample, in ms. */
  readonly lateMs: number;
}

/** A share of the seconds has one fault. */
const FAULTY = 0.2;
/** After a fault, answers are late for reasons of its own for so long. */
const AFTERMATH_MS = 4000;
const SAMPLE_MS = 5000;
/** How often the collector is made to run: seldom, for it stops the bot for a tenth of a second. */
const COLLECT_MS = 60_000;
const MOST_MESSAGES = 300;

/** Editors at work on a bot in a process of its own, while Discord fails now and then. */
export async function soak({
  seed,
  seconds,
  rate,
  corpus,
  data,
  texts,
}: Soak): Promise<SoakResult> {
  const random = randomFrom(seed);
  const discord = await startLocalDiscord({
    port: 0,
    rateLimit: { requests: 1e9, windowMs: 1000 },
  });
  const child = await startChild(discord, { CORPUS_DIR: corpus, DATA_DIR: data });
  const acts = createActs(new Driver(discord), texts, random);
  const latencies = new Map<string, number[]>();
  const unanswered: string[] = [];
  const heap: [number, number][] = [];
  const running = new Set<Promise<void>>();
  let interactions = 0;
  let faults = 0;
  let faultAt = Number.NEGATIVE_INFINITY;
  let fault = 'none';
  let sampledAt = 0;
  let collectedAt = 0;
  let resident = 0;

  let lateMs = 0;
  const before = child.scheduled();
  const startedAt = performance.now();
  const act = async (): Promise<void> => {
    const at = performance.now();
    const { kind, done } = acts.next();
    interactions += 1;
    const failure = await done.catch(messageOf);
    const tookMs = performance.now() - at;
    const seconds = (from: number) => `${((at - from) / 1000).toFixed(1)} s`;
    if (failure !== null)
      unanswered.push(
        `${kind} at ${seconds(startedAt)}, ${seconds(faultAt)} after ${fault}: ${failure} in ${tookMs.toFixed(0)} ms`,
      );
    if (at - faultAt < AFTERMATH_MS || faultAt > at) return;
    const ofKind = latencies.get(kind) ?? [];
    latencies.set(kind, ofKind);
    ofKind.push(tookMs);
  };
  for (let tick = 0; tick < seconds * rate && child.isAlive(); tick++) {
    const due = startedAt + (tick * 1000) / rate;
    await wait(Math.max(0, due - performance.now()));
    if (tick % rate === 0 && random() < FAULTY) {
      fault = orderFault(discord, random);
      faults += 1;
      faultAt = performance.now();
    }
    const work: Promise<void> = act().finally(() => running.delete(work));
    running.add(work);
    if (performance.now() - sampledAt > SAMPLE_MS) {
      sampledAt = performance.now();
      const memory = await child.memory();
      resident = Math.max(resident, memory.resident / 2 ** 20);
      lateMs = Math.max(lateMs, memory.lateMs);
      forgetOld(discord);
    }
    if (performance.now() - collectedAt > COLLECT_MS) {
      collectedAt = performance.now();
      heap.push([(collectedAt - startedAt) / 1000, (await child.collect()) / 2 ** 20]);
    }
  }
  await Promise.all(running);
  const isAlive = child.isAlive();
  const after = child.scheduled();
  if (isAlive) await child.stop();
  const violations = discord.violations.map((one) => JSON.stringify(one).slice(0, 400));
  await discord.close();
  const { errors } = child;
  return {
    interactions,
    unanswered,
    faults,
    errors,
    isAlive,
    violations,
    latencies,
    heap,
    residentMegabytes: resident,
    ran: after.ran - before.ran,
    waited: after.waited - before.waited,
    lateMs,
  };
}

/** What editors would no longer scroll to; the local Discord keeps everything in memory. */
function forgetOld({ world }: LocalDiscord): void {
  for (const messages of world.messages.values()) {
    const old = [...messages.keys()].slice(0, Math.max(0, messages.size - MOST_MESSAGES));
    for (const id of old) messages.delete(id);
  }
}
