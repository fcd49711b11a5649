import { Component, type ReactNode, Suspense } from 'react';

interface PartBoundaryProps {
  /** What is shown until the part is there, and where it does not come. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen that is loaded later; the screen stands without it. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly isMissing: boolean }> {
  override state = { isMissing: false };

  static getDerivedStateFromError() {
    return { isMissing: true };
  }

  override render() {
    const { instead, children } = this.props;
    return this.state.isMissing ? instead : <Suspense fallback={instead}>{children}</Suspense>;
  }
}
