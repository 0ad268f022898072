import { useState } from 'preact/hooks';
import { colour, FileCard, Picture } from './files.tsx';
import { SelectMenu } from './select.tsx';
import type { PageAct } from './talk.ts';
import { Text } from './text.tsx';
import { COMPONENT, type WireComponent, type WireMessage } from './wire.ts';

/** How a part of a message acts: it resolves to whether the bot took it. */
export type Perform = (act: PageAct) => Promise<boolean>;

interface Part {
  readonly block: WireComponent;
  readonly message: WireMessage;
  readonly perform: Perform;
}

/** The components of a message, of the first kind and of V2. */
export function Blocks({ message, perform }: { message: WireMessage; perform: Perform }) {
  return (
    <>
      {message.components.map((block, index) => (
        <BlockPart key={block.id ?? index} block={block} message={message} perform={perform} />
      ))}
    </>
  );
}

function BlockPart({ block, message, perform }: Part) {
  const inner = (block.components ?? []).map((each, index) => (
    <BlockPart key={each.id ?? index} block={each} message={message} perform={perform} />
  ));
  switch (block.type) {
    case COMPONENT.actionRow:
      return <div class="row">{inner}</div>;
    case COMPONENT.button:
      return <ButtonPart block={block} message={message} perform={perform} />;
    case COMPONENT.stringSelect:
    case COMPONENT.userSelect:
    case COMPONENT.roleSelect:
    case COMPONENT.mentionableSelect:
    case COMPONENT.channelSelect:
      return (
        <SelectMenu
          menu={block}
          onChoose={(values) =>
            perform({
              kind: 'select',
              messageId: message.id,
              customId: block.custom_id ?? '',
              values,
            })
          }
        />
      );
    case COMPONENT.section:
      return (
        <div class="section">
          <div>{inner}</div>
          {block.accessory && (
            <div class="accessory">
              <BlockPart block={block.accessory} message={message} perform={perform} />
            </div>
          )}
        </div>
      );
    case COMPONENT.textDisplay:
      return <Text source={block.content ?? ''} />;
    case COMPONENT.thumbnail:
      return block.media ? (
        <Picture
          media={block.media}
          description={block.description}
          isSpoiler={block.spoiler}
          isSmall
        />
      ) : null;
    case COMPONENT.mediaGallery:
      return (
        <div class="gallery" data-count={block.items?.length}>
          {block.items?.map((item, index) => (
            <Picture
              key={index}
              media={item.media}
              description={item.description}
              isSpoiler={item.spoiler}
            />
          ))}
        </div>
      );
    case COMPONENT.file:
      return block.file ? (
        <FileCard name={block.name ?? ''} size={block.size} url={block.file.url} />
      ) : null;
    case COMPONENT.separator:
      return (
        <hr
          class={`separator${block.spacing === 2 ? ' wide' : ''}${block.divider === false ? ' blank' : ''}`}
        />
      );
    case COMPONENT.container: {
      const accent = colour(block.accent_color);
      return (
        <section
          class={accent ? 'container accented' : 'container'}
          style={accent ? { borderInlineStartColor: accent } : {}}
        >
          {inner}
        </section>
      );
    }
    default:
      return null;
  }
}

const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
};

function ButtonPart({ block, message, perform }: Part) {
  const [isBusy, setBusy] = useState(false);
  const style = STYLES[block.style ?? 2] ?? 'secondary';
  const face = (
    <>
      {block.emoji?.name && <span aria-hidden="true">{block.emoji.name}</span>}
      {block.label ?? <span class="unseen">{block.emoji?.name}</span>}
    </>
  );
  if (block.url) {
    return (
      <a class={`button ${style}`} href={block.url} target="_blank" rel="noreferrer noopener">
        {face} <span aria-hidden="true">↗</span>
      </a>
    );
  }
  return (
    <button
      type="button"
      class={`button ${style}`}
      disabled={block.disabled ?? false}
      aria-busy={isBusy}
      onClick={() => {
        if (isBusy) return;
        setBusy(true);
        const customId = block.custom_id ?? '';
        void perform({ kind: 'press', messageId: message.id, customId }).then(() => setBusy(false));
      }}
    >
      {face}
    </button>
  );
}
