const paths = {
  check: 'M3 8.5l3.2 3.2L13 4.8',
  cross: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2.5L14.5 13.5H1.5ZM8 6.5v3.2M8 11.6v.2',
  circle: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11',
  shield: 'M8 1.8L13.2 3.7V7.8c0 3.2-2.3 5.3-5.2 6.4C5.1 13.1 2.8 11 2.8 7.8V3.7ZM8 5.2v3.2M8 10.9v.1',
  info: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 7.6v3.2M8 5.2v.1',
  dots: 'M3 8h.01M8 8h.01M13 8h.01',
  copy: 'M5.5 5.5h8v8h-8ZM3.5 10.5h-1v-8h8v1',
  lock: 'M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9Z',
} as const;

export type IconName = keyof typeof paths;

/**
 * An icon next to a word, or in a button that has a name. It is never alone, so it is hidden from
 * assistive technology.
 */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      <path d={paths[name]} />
    </svg>
  );
}
