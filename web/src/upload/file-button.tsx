import { useId, useRef } from 'react';
import type { ReactNode } from 'react';

interface FileButtonProps {
  /** What the button says; `about` is read with it, for there are many of the kind on a page. */
  text: string;
  about: string;
  several?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. The browser's own control says its text in the browser's language, not in the page's. */
export function FileButton({ text, about, several = false, onFiles }: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="govuk-button govuk-button--secondary iamis-button-small"
        onClick={() => input.current?.click()}
      >
        {text} <span className="govuk-visually-hidden">{about}</span>
      </button>
      <input
        ref={input}
        id={id}
        type="file"
        hidden
        multiple={several}
        aria-label={`${text} ${about}`}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
