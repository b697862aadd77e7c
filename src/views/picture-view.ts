import {html, type TemplateResult} from 'lit';
import {pictures, type PictureId} from '../pictures/pictures.js';

const none = {clothes: '', things: '', zone: '', arrow: ''};

/** A picture, described for those who do not see it. */
export function pictureView(id: PictureId): TemplateResult {
  const {words, skin, limbs, head, clothes, things, zone, arrow} = {...none, ...pictures[id]};
  return html`
    <svg class="picture" viewBox="0 0 150 100" role="img" aria-label=${words()}>
      <g stroke=${skin}>
        <path class="limbs" d=${limbs} />
        <path class="head" d=${head} />
      </g>
      <path class="clothes" d=${clothes} />
      <path d=${things} />
      <path class="zone" d=${zone} />
      <path class="arrow" d=${arrow} />
    </svg>
  `;
}
