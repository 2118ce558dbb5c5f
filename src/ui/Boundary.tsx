import { Component, type ErrorInfo, type ReactNode } from 'react';
import { retryParts } from './load.tsx';

/** What went wrong below a boundary. `retry` renders the children again. */
export type Failure = { readonly error: unknown; readonly components: string; readonly retry: () => void };

type BoundaryProps = { readonly children: ReactNode; readonly renderFailure: (failure: Failure) => ReactNode };
type BoundaryState = { readonly failure: { readonly error: unknown } | null; readonly components: string };

const sound: BoundaryState = { failure: null, components: '' };

/**
 * Shows what `renderFailure` returns in place of its children once one of them has thrown. The rest of
 * the page keeps working.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = sound;

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { failure: { error } };
  }

  override componentDidCatch(_: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ components: componentStack ?? '' });
  }

  override componentWillUnmount(): void {
    if (this.state.failure !== null) retryParts();
  }

  readonly retry = (): void => {
    retryParts();
    this.setState(sound);
  };

  override render(): ReactNode {
    const { failure, components } = this.state;
    return failure === null
      ? this.props.children
      : this.props.renderFailure({ ...failure, components, retry: this.retry });
  }
}
