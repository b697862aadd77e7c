import {expect} from '@open-wc/testing';

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

function fill(colour: string, opacity = 1): void {
  canvas.globalAlpha = opacity;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
}

/** What a colour looks like, whatever notation the browser gives it in. */
function rgb(colour: string): readonly number[] {
  canvas.clearRect(0, 0, 1, 1);
  fill(colour);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  expect(a, colour).to.equal(255);
  return [r!, g!, b!];
}

/** What a colour that lets its ground through looks like. */
export function over(ground: string, colour: string, opacity = 1): string {
  fill(ground);
  fill(colour, opacity);
  const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${r} ${g} ${b})`;
}

/** WCAG relative luminance. */
const luminance = (colour: string) => {
  const [r, g, b] = rgb(colour).map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

/** WCAG contrast of two opaque colours: 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
};
