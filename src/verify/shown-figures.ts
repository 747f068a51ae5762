import type { Page } from './page.ts';

/** A figure as a page shows it. */
export interface ShownFigure {
  text: string;
  /** Of the row it shows, and of that row's source. */
  id: string;
  source: string | undefined;
}

const inSources = /(?:^|\/)sources\/([^/]+)\/(?:[^/#]+\/)?(?:index\.html|#(observations-.*))$/;

/** What shows a figure: a link to its row, or on the page of its source the row itself. */
export const figuresOn = ({ elements, file }: Page): ShownFigure[] =>
  elements.flatMap((element) => {
    const { attributes, parent } = element;
    if (attributes.class === 'figure-link') {
      const [, source, id] = inSources.exec(attributes.href ?? '') ?? [];
      return id ? { text: element.text().trim(), id, source } : [];
    }
    const id = attributes['data-label'] === 'Figure' ? parent?.attributes.id : undefined;
    if (!id?.startsWith('observations-')) return [];
    return { text: element.text().trim(), id, source: inSources.exec(file)?.[1] };
  });
