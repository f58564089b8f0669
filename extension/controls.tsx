// The form controls of popup and settings: native ones, so that keyboard and assistive technology know them.
import type { ComponentChildren } from 'preact';
import type { Mode, Settings } from './settings.ts';
import type { TextKey, Texts } from './texts.ts';

type Choice<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly pick: (value: Value) => void;
};

export function Choice<Value extends string>({ label, value, choices, pick }: Choice<Value>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => pick(currentTarget.value as Value)}>
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

type Tick = { readonly label: ComponentChildren; readonly checked: boolean; readonly turn: (on: boolean) => void };

export const Tick = ({ label, checked, turn }: Tick) => (
  <label class="tick">
    <input type="checkbox" checked={checked} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
    <span>{label}</span>
  </label>
);

/** A tick that reads as on and off, for what takes effect on pages. */
export const Switch = ({ label, checked, turn }: Tick) => (
  <label class="field">
    <span>{label}</span>
    {/* biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its state itself */}
    <input type="checkbox" role="switch" checked={checked} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
  </label>
);

type Slider = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** With its unit: "380 px". */
  readonly tell: (value: number) => string;
  readonly pick: (value: number) => void;
};

export const Slider = ({ label, value, least, most, step, tell, pick }: Slider) => (
  <label class="field">
    <span>
      {label}: {tell(value)}
    </span>
    <input
      type="range"
      min={least}
      max={most}
      step={step}
      value={value}
      onChange={({ currentTarget }) => pick(Number(currentTarget.value))}
    />
  </label>
);

export const MODES = ['always', 'on-click', 'never'] as const satisfies readonly Mode[];
const MODE_KEYS: Readonly<Record<Mode, TextKey>> = { always: 'mode_always', 'on-click': 'mode_onclick', never: 'mode_never' };
export const nameMode = (mode: Mode, texts: Texts): string => texts.text(MODE_KEYS[mode]);

type Fixed = {
  readonly name: keyof Settings;
  readonly locked: readonly string[];
  readonly texts: Texts;
  readonly children: ComponentChildren;
};

/** Controls of a setting; what the administrator has fixed cannot be turned, and says why. */
export const Fixed = ({ name, locked, texts, children }: Fixed) =>
  locked.includes(name) ? (
    <fieldset disabled>
      <legend>{texts.text('fixed')}</legend>
      {children}
    </fieldset>
  ) : (
    children
  );
