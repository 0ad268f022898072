/** What a link to another article, put into the middle of one, begins with. */
const TEASER =
  /^[\s\p{P}\p{S}]*(?:[إاأ]قر[أا](?:وا|ي)?\s+(?:أيض[اًا]*|ايض[اًا]*|المزيد|كذلك)|(?:مواضيع|موضوعات|أخبار|مقالات|قصص)\s+(?:ذات\s+صلة|متعلقة|مرتبطة)|شاهد\s+أيض[اًا]*|طالع\s+أيض[اًا]*|لقراءة\s+المزيد|تابعنا\s+على|اشترك\s+في|read\s+(?:also|more)\b|related\s+(?:articles|stories)\b)/iu;
/** A paragraph longer than this is prose, whatever it begins with. */
const LONGEST = 300;
const CAPTIONS = 'figcaption, .wp-caption-text, [class*="caption" i]:not(table *):not(body)';

/** Takes links to other articles and captions of pictures out of a page, before it is read. */
export function dropTeasers(document: Document): void {
  for (const caption of document.querySelectorAll(CAPTIONS)) {
    if ((caption.textContent ?? '').length <= LONGEST) caption.remove();
  }
  for (const block of document.querySelectorAll('p, div, h2, h3, h4, h5, section, aside, strong')) {
    const text = block.textContent?.trim() ?? '';
    if (text.length > LONGEST || !TEASER.test(text)) continue;
    const isHeading = text.length < 40 && !block.querySelector('a');
    const next = block.nextElementSibling;
    if (isHeading && next && isLinks(next)) next.remove();
    if (isHeading || isLinks(block)) block.remove();
  }
}

/** Whether most of an element's letters stand in links. */
function isLinks(element: Element): boolean {
  const whole = element.textContent?.trim().length ?? 0;
  const links = [...element.querySelectorAll('a')];
  if (element.tagName === 'A') return true;
  const linked = links.reduce((sum, link) => sum + (link.textContent?.trim().length ?? 0), 0);
  return whole > 0 && linked >= whole * 0.5;
}
