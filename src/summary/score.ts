import type { Analysed } from './analyse.ts';
import { aside } from './aside.ts';
import { centrality } from './centrality.ts';
import { definition } from './definition.ts';
import { position, section } from './position.ts';
import { question } from './question.ts';
import { topic } from './topic.ts';
import { torn } from './torn.ts';
import type { Weights } from './weights.ts';

/** Points a sentence, by index: how much each tells of the article. */
export function scores(article: Analysed, weights: Weights): number[] {
  const features: readonly (readonly [weight: number, values: readonly number[]])[] = [
    [weights.position, position(article)],
    [weights.section, section(article)],
    [weights.topic, topic(article)],
    [weights.centrality[article.isEntry ? 'entry' : 'news'], centrality(article)],
    [weights.definition, definition(article)],
    [weights.aside, aside(article)],
    [weights.question, question(article)],
    [weights.continuing, article.leaning.map((leaning) => (leaning === 'continuing' ? 1 : 0))],
    [weights.dangling, article.leaning.map((leaning) => (leaning === 'dangling' ? 1 : 0))],
    [weights.torn, torn(article)],
  ];
  return article.sentences.map((_, index) =>
    features.reduce((sum, [weight, values]) => sum + weight * values[index]!, 0),
  );
}
