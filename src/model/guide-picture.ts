/** Width and height of a picture on the page, in CSS pixels; its file has twice as many. */
export interface GuidePicture {
  width: number;
  height: number;
}

/** The pictures that prose may show, by name: each is `public/guide/<name>.png`. */
export const guidePictures: Readonly<Record<string, GuidePicture>> = {
  'check-output': { width: 760, height: 281 },
  'fault-page': { width: 760, height: 669 },
  'libreoffice-import': { width: 699, height: 666 },
  'libreoffice-save': { width: 525, height: 191 },
  'traced-figure': { width: 724, height: 75 },
  verdict: { width: 724, height: 368 },
};
