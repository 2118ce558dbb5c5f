import { Suspense, type ReactNode } from 'react';
import { Boundary } from './Boundary.tsx';

type LateProps = {
  /**
   * What is shown until the children are loaded. If they are not, `press` loads them again; it is
   * undefined while they are being loaded.
   */
  readonly renderMeanwhile: (press?: () => void) => ReactNode;
  readonly children: ReactNode;
};

/**
 * Shows a control whose code comes after the page. Its place, name and look are there from the
 * first moment. A press loads what did not come, so the control is never dead.
 */
export const Late = ({ renderMeanwhile, children }: LateProps) => (
  <Boundary renderFailure={({ retry }) => renderMeanwhile(retry)}>
    <Suspense fallback={renderMeanwhile()}>{children}</Suspense>
  </Boundary>
);
