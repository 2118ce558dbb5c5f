/** Opens the help entry `topic`. */
export type HelpLink = { readonly topic: string; readonly label: string; readonly onOpen: () => void };

/**
 * A question mark next to what it explains. It appears when its heading is hovered or it has the focus,
 * and is always there on a screen without hover.
 */
export function HelpMark({ topic, label, onOpen }: HelpLink) {
  return (
    <button
      type="button"
      data-help={topic}
      aria-label={label}
      title={label}
      onClick={onOpen}
      className="help-mark -my-1 size-6 shrink-0 rounded-full text-xs font-medium text-muted hover:bg-raised hover:text-text"
    >
      ?
    </button>
  );
}
