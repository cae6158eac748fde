import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { everyScreenText } from '../../shared/text/screens/every-screen.ts';
import { withoutPersonalData } from '../../shared/views/fault-detail.ts';
import { calls } from '../bridge/bridge.ts';

type Properties = { readonly children: ReactNode };
type State = { readonly detail: string | null; readonly copied: boolean };

/** A bug in a screen: logged with its detail, shown as one calm page that offers a copy of the report. */
export class FaultBoundary extends Component<Properties, State> {
  override state: State = { detail: null, copied: false };

  static getDerivedStateFromError(error: unknown): State {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { detail: withoutPersonalData(detail), copied: false };
  }

  override componentDidCatch(): void {
    void calls['app.reportFault']({ detail: this.state.detail ?? '' });
  }

  override render(): ReactNode {
    const { detail, copied } = this.state;
    if (detail === null) return this.props.children;
    const copy = async (): Promise<void> => {
      await calls['app.copy']({ text: detail });
      this.setState({ copied: true });
    };
    return (
      <Stack p="xl" maw="40rem" role="alert">
        <Title order={1}>{everyScreenText.faultTitle}</Title>
        <Text>{everyScreenText.fault}</Text>
        <Group>
          <Button onClick={() => this.setState({ detail: null })}>{everyScreenText.reload}</Button>
          <Button variant="default" onClick={() => void copy()}>
            {copied ? everyScreenText.copied : everyScreenText.copyReport}
          </Button>
        </Group>
      </Stack>
    );
  }
}
