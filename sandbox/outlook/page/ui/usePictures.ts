import { useEffect, useState } from 'react';
import type { Pictures } from '../mailbox/bodyDocument.ts';
import type { ContentPlace } from '../mailbox/content.ts';
import { useHost } from './OutlookContext.tsx';

/** A picture that comes with a message or draft. */
interface Picture {
  readonly contentId: string;
  readonly contentType: string;
  readonly place: ContentPlace;
}

const none: Pictures = {};

/** The pictures as data addresses; null until all are there. The list must be the same object as long as it holds the same. */
export function usePictures(wanted: readonly Picture[]): Pictures | null {
  const { outlook } = useHost();
  const [loaded, setLoaded] = useState<{ readonly of: readonly Picture[]; readonly pictures: Pictures } | null>(null);
  useEffect(() => {
    if (wanted.length === 0) return;
    let current = true;
    void Promise.all(
      wanted.map(async ({ contentId, contentType, place }) => {
        const { content } = await outlook.contentAt(place);
        return [contentId, `data:${contentType};base64,${content}`] as const;
      }),
    )
      // A picture that cannot be read leaves the text to be read.
      .catch(() => [])
      .then((entries) => current && setLoaded({ of: wanted, pictures: Object.fromEntries(entries) }));
    return () => {
      current = false;
    };
  }, [outlook, wanted]);
  if (wanted.length === 0) return none;
  return loaded?.of === wanted ? loaded.pictures : null;
}
