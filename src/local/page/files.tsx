import { useState } from 'preact/hooks';
import type { WireAttachment, WireMedia } from './wire.ts';
import { WORDS } from './words.ts';

/** Discord's number for a colour, as CSS; null for none. */
export function colour(value: number | null | undefined): string | null {
  return value === undefined || value === null ? null : `#${value.toString(16).padStart(6, '0')}`;
}

interface PictureProps {
  readonly media: WireMedia;
  readonly description?: string | null | undefined;
  readonly isSmall?: boolean;
  readonly isSpoiler?: boolean | undefined;
}

/** A picture; a press opens it whole. */
export function Picture({ media, description, isSmall, isSpoiler }: PictureProps) {
  const [isShown, setShown] = useState(!isSpoiler);
  if (!isShown) {
    return (
      <button type="button" class="spoiler block" onClick={() => setShown(true)}>
        {WORDS.showSpoiler}
      </button>
    );
  }
  return (
    <a
      class={isSmall ? 'picture small' : 'picture'}
      href={media.url}
      target="_blank"
      rel="noreferrer noopener"
    >
      <img
        src={media.url}
        alt={description || WORDS.image}
        width={media.width}
        height={media.height}
        loading="lazy"
      />
    </a>
  );
}

export function AttachmentView({ attachment }: { attachment: WireAttachment }) {
  if (attachment.content_type?.startsWith('image/')) {
    return <Picture media={attachment} description={attachment.description} />;
  }
  const { filename, size, url, description } = attachment;
  return <FileCard name={filename} size={size} url={url} description={description} />;
}

interface FileProps {
  readonly name: string;
  readonly size: number | undefined;
  readonly url: string;
  readonly description?: string | undefined;
}

/** A file to download. */
export function FileCard({ name, size, url, description }: FileProps) {
  return (
    <div class="file">
      <span class="file-sign" aria-hidden="true">
        ▤
      </span>
      <div>
        <bdi class="file-name">{name}</bdi>
        {description && <p>{description}</p>}
        {size !== undefined && <p class="quiet">{sizeText(size)}</p>}
      </div>
      <a
        class="download"
        href={`${url}?save`}
        download={name}
        aria-label={`${WORDS.download} ${name}`}
      >
        {WORDS.download}
      </a>
    </div>
  );
}

function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} ${WORDS.bytes}`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} ${WORDS.kilobytes}`;
  return `${(bytes / 1024 / 1024).toFixed(1)} ${WORDS.megabytes}`;
}
