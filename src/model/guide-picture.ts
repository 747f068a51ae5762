/** Width and height of a picture on the page, in CSS pixels; its file has twice as many. */
export interface GuidePicture {
  width: number;
  height: number;
}

/** The pictures that prose may show, by name: each is `public/guide/<name>.png`. */
export const guidePictures: Readonly<Record<string, GuidePicture>> = {
  'libreoffice-import': { width: 699, height: 666 },
  'libreoffice-save': { width: 525, height: 191 },
};
