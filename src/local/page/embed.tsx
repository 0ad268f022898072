import { colour, Picture } from './files.tsx';
import { useNewsroom } from './newsroom.ts';
import { Line, Text } from './text.tsx';
import { sentText } from './time.ts';
import type { WireEmbed } from './wire.ts';

/** An embed: a bar in its colour, words, fields, pictures. */
export function EmbedView({ embed }: { embed: WireEmbed }) {
  const { now } = useNewsroom();
  const { author, title, description, fields = [], image, thumbnail, footer } = embed;
  const accent = colour(embed.color);
  return (
    <section class="embed" style={accent ? { borderInlineStartColor: accent } : {}}>
      <div class="embed-main">
        {author && <p class="embed-author">{author.name}</p>}
        {title && (
          <h4 dir="auto">
            {embed.url ? (
              <a href={embed.url} target="_blank" rel="noreferrer noopener">
                <Line source={title} />
              </a>
            ) : (
              <Line source={title} />
            )}
          </h4>
        )}
        {description && <Text source={description} />}
        {fields.length > 0 && (
          <div class="fields">
            {fields.map((field, index) => (
              <div key={index} class={field.inline ? 'field inline' : 'field'}>
                <h5 dir="auto">
                  <Line source={field.name} />
                </h5>
                <Text source={field.value} />
              </div>
            ))}
          </div>
        )}
        {image && <Picture media={image} />}
        {(footer || embed.timestamp) && (
          <p class="embed-foot" dir="auto">
            {[footer?.text, embed.timestamp && sentText(embed.timestamp, now())]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
      </div>
      {thumbnail && <Picture media={thumbnail} isSmall />}
    </section>
  );
}
