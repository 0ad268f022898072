import { useEffect, useState } from 'preact/hooks';
import { WORDS } from './words.ts';

const KEY = 'isnad-theme';
const THEMES = [
  ['system', WORDS.system],
  ['light', WORDS.light],
  ['dark', WORDS.dark],
] as const;
type ThemeName = (typeof THEMES)[number][0];

/** Light, dark, or as the machine has it; remembered in this browser. */
export function Theme() {
  const [theme, setTheme] = useState<ThemeName>(stored);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    localStorage.setItem(KEY, theme);
  }, [theme]);
  return (
    <fieldset class="switch">
      <legend>{WORDS.theme}</legend>
      {THEMES.map(([name, word]) => (
        <label key={name}>
          <input
            type="radio"
            name="theme"
            checked={theme === name}
            onChange={() => setTheme(name)}
          />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}

function stored(): ThemeName {
  const value = localStorage.getItem(KEY);
  return THEMES.find(([name]) => name === value)?.[0] ?? 'system';
}
