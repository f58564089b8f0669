// Small drawings that go with words, never instead of them: an official is a disc, state media a square, everybody else a ring.
import type { Voice } from '../../src/model.ts';

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M7 3L2.5 8 7 13M3 8h10.5',
  next: 'M3 5.5L8 11l5-5.5',
  previous: 'M3 10.5L8 5l5 5.5',
  go: 'M6 3h7v7M13 3L3.5 12.5',
  sheet: 'M3 11l5-6 5 6',
} as const;

export const Icon = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);

export const VoiceMark = ({ voice }: { readonly voice: Voice }) => (
  <svg class={`mark ${voice}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {voice === 'official' && <circle cx="8" cy="8" r="6" fill="currentColor" />}
    {voice === 'state-media' && <path d="M2 2h12v12H2z" fill="currentColor" />}
    {voice === 'other' && <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2.4" />}
    {voice === 'journalist' && <path d="M2 13L5 5l3 8 3-8 3 8" fill="none" stroke="currentColor" stroke-width="2" />}
  </svg>
);
