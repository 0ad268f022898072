import { expect, test } from 'vitest';
import { reportedIn } from '../../../test/quotes.ts';

test.each([
  ['و بيّن كريم زيدان أنه لم يغادر الميناء.', 'كريم زيدان: أنه لم يغادر الميناء'],
  ['وصل الوفد. و أضاف المدير كريم زيدان أن السفن وصلت.', 'كريم زيدان: السفن وصلت'],
  ['وقال كريم زيدان إن الميناء مغلق، و أضاف أن السفن وصلت.', 'كريم زيدان: الميناء مغلق'],
])('a conjunction that stands apart is read as one written onto its word: %s', (text, said) => {
  expect(reportedIn(text)).toContain(said);
});
