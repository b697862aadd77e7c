import {html, type TemplateResult} from 'lit';
import {pictures, type Picture, type PictureId} from '../../content/pictures/pictures.js';

/** A picture, with its description for readers who do not see it. */
export function pictureView(id: PictureId): TemplateResult {
  const picture: Picture = pictures[id];
  return html`
    <svg class="picture" part="picture" viewBox="0 0 150 100" role="img" aria-label=${picture.description()}>
      <g stroke=${picture.skin}>
        <path class="limbs" d=${picture.limbs} />
        <path class="head" d=${picture.head} />
      </g>
      <path class="clothes" d=${picture.clothes ?? ''} />
      <path d=${picture.things ?? ''} />
      <path class="zone" d=${picture.zone ?? ''} />
      <path class="arrow" d=${picture.arrow ?? ''} />
    </svg>
  `;
}
