import type { Client } from 'discord.js';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { App } from '../app.ts';
import type { Done } from '../reminders/tick.ts';
import { shardStates } from './watchdog.ts';

/** `answered`, `refused` with a sentence, `failed` with an incident number, or `undelivered`. */
export type InteractionOutcome = 'answered' | 'refused' | 'failed' | 'undelivered';

/** What came: a command, a press of a button or menu, or letters to be completed. */
export type InteractionKind = 'command' | 'press' | 'autocomplete';

/** What the bot counts, in Prometheus' text format. */
export interface Metrics {
  interaction(
    of: { readonly command: string; readonly kind: InteractionKind },
    outcome: InteractionOutcome,
    seconds: number,
  ): void;
  /** What became of the slots of one look at the clock. */
  posts(done: readonly Done[], now: number): void;
  /** The gauges of a connected client are read when they are asked for. */
  attach(client: Client): void;
  render(): Promise<string>;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10];
/** A post that stands later than this after its hour was late. */
const LATE_MS = 60_000;

export function createMetrics(app: App): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: 'isnad_interactions_total',
    help: 'Interactions by command, kind (command, press, autocomplete) and outcome: answered, refused, failed, undelivered',
    labelNames: ['command', 'kind', 'outcome'],
    registers,
  });
  const latency = new Histogram({
    name: 'isnad_interaction_seconds',
    help: 'From an interaction received to its answer delivered',
    labelNames: ['command', 'kind'],
    buckets: SECONDS,
    registers,
  });
  const search = new Histogram({
    name: 'isnad_search_seconds',
    help: 'One search in the library',
    buckets: SECONDS,
    registers,
  });
  const reminders = new Counter({
    name: 'isnad_reminders_total',
    help: 'Morning posts: due, posted, late (posted over a minute after the hour), silent, missed, retried, paused, failed',
    labelNames: ['state'],
    registers,
  });
  for (const state of [
    'due',
    'posted',
    'late',
    'silent',
    'missed',
    'retried',
    'paused',
    'failed',
  ]) {
    reminders.inc({ state }, 0);
  }
  const store = new Counter({
    name: 'isnad_store_errors_total',
    help: 'What the database refused where an answer went out all the same: buttons and settings',
    registers,
  });
  app.onTrouble(() => store.inc());
  app.onSearch((seconds) => search.observe(seconds));
  new Gauge({
    name: 'isnad_library',
    help: 'What the library holds: documents, passages, bytes of text, problems',
    labelNames: ['of'],
    registers,
    async collect() {
      const { documents, passages, bytesOfText } = await app.library.stats();
      this.set({ of: 'documents' }, documents);
      this.set({ of: 'passages' }, passages);
      this.set({ of: 'bytes' }, bytesOfText);
      this.set({ of: 'problems' }, (await app.library.problems()).length);
    },
  });
  new Gauge({
    name: 'isnad_library_age_seconds',
    help: 'Since the library was built or last changed',
    registers,
    async collect() {
      this.set((Date.now() - (await app.library.stats()).builtAt) / 1000);
    },
  });

  return {
    interaction(of, outcome, seconds) {
      interactions.inc({ ...of, outcome });
      latency.observe(of, seconds);
    },
    posts(done, now) {
      for (const { slot, outcome } of done) {
        if (slot.act === 'post') reminders.inc({ state: 'due' });
        if (outcome.kind === 'taken') continue;
        const isPosted = outcome.kind === 'posted' || outcome.kind === 'found';
        const state = isPosted ? 'posted' : outcome.kind === 'retry' ? 'retried' : outcome.kind;
        reminders.inc({ state });
        if (isPosted && now - slot.dueAt > LATE_MS) reminders.inc({ state: 'late' });
      }
    },
    attach(client) {
      new Gauge({
        name: 'isnad_gateway_up',
        help: 'Whether a shard is connected and its heartbeats are answered',
        labelNames: ['shard'],
        registers,
        collect() {
          for (const { id, isUp } of shardStates(client, Date.now())) {
            this.set({ shard: id }, isUp ? 1 : 0);
          }
        },
      });
      new Gauge({
        name: 'isnad_guilds',
        help: 'Servers that the bot is in',
        registers,
        collect() {
          this.set(client.guilds.cache.size);
        },
      });
    },
    render: () => registry.metrics(),
  };
}
