// A portal's own code: shows the booking button for the level, and on "Send" what it would receive.
import {fromResponse} from '../dist/fhir.js';
import {assess} from '../dist/check.js';

const form = document.querySelector('#intake');
const legs = document.querySelector('leg-cramp-info');

/** What this portal offers for each level. An emergency is for the emergency services, not for a booking. */
const bookings = {
  same_day: ['A clinician can see you by video today.', 'Get the next video visit'],
  appointment: ['Book a visit within two weeks.', 'Choose a time'],
  pharmacist: ['Our pharmacist can look at your medicines.', 'Message the pharmacist'],
  self_care: ['No visit needed now. You can still book one.', 'Choose a time'],
};

function showBooking() {
  const booking = bookings[legs.assessment.level];
  document.querySelector('#booking').hidden = !booking;
  if (!booking) return;
  [document.querySelector('#booking-text').textContent, document.querySelector('#book').textContent] =
    booking;
}

for (const name of ['complete', 'reset', 'start'])
  legs.addEventListener(`leg-cramp-check-${name}`, showBooking);

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const response = await legs.toFHIR();
  const {answers, refused} = fromResponse(response);
  const agrees = !refused && assess(answers).level === legs.assessment.level;
  document.querySelector('#valid').textContent = agrees
    ? 'read back and assessed anew: the same level'
    : `not usable (${refused ?? 'another level, or not complete'})`;
  document.querySelector('#field').textContent = String(new window.FormData(form).get('legs'));
  document.querySelector('#fhir').textContent = JSON.stringify(response, null, 2);
  document.querySelector('#sent').hidden = false;
  document.querySelector('#sent-title').focus();
});
