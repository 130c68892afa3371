"""What a visitor sets for themselves: language, contrast, size, position, volume, voice."""

from __future__ import annotations

from msgspec.structs import replace

from seoripul.kiosk.visitor.arriving import Stepped
from seoripul.kiosk.visitor.effects import Effect, Hush, Say
from seoripul.kiosk.visitor.events import (
    ContrastToggled,
    LanguageChosen,
    LowPositionToggled,
    SpeechPaused,
    SpeechReplayed,
    TextScaleChosen,
    VoiceToggled,
    VolumeChosen,
)
from seoripul.kiosk.visitor.pace import rested
from seoripul.kiosk.visitor.states import LOUDEST, TEXT_SCALES, Kiosk, Session

SettingEvent = (
    LanguageChosen
    | ContrastToggled
    | TextScaleChosen
    | LowPositionToggled
    | VolumeChosen
    | VoiceToggled
)


def set_up(kiosk: Kiosk, event: SettingEvent, now: float) -> Stepped:
    changed = replace(kiosk, session=_changed(kiosk.session, event))
    return rested(changed, now), _voice(changed, event)


def spoke(kiosk: Kiosk, event: SpeechPaused | SpeechReplayed, now: float) -> Stepped:
    effects: tuple[Effect, ...] = (Hush(),)
    if isinstance(event, SpeechReplayed):
        effects = (Hush(), say(kiosk))
    return rested(kiosk, now), effects


def say(kiosk: Kiosk) -> Say:
    return Say(kiosk.page, kiosk.session.language, kiosk.session.volume)


def _voice(kiosk: Kiosk, event: SettingEvent) -> tuple[Effect, ...]:
    if not kiosk.session.voice:
        return (Hush(),) if isinstance(event, VoiceToggled) else ()
    heard = isinstance(event, (VoiceToggled, LanguageChosen))
    return (Hush(), say(kiosk)) if heard else ()


def _changed(session: Session, event: SettingEvent) -> Session:
    match event:
        case LanguageChosen(language=language):
            return replace(session, language=language)
        case ContrastToggled():
            return replace(session, high_contrast=not session.high_contrast)
        case TextScaleChosen(scale=scale):
            return replace(session, text_scale=min(TEXT_SCALES, key=lambda each: abs(each - scale)))
        case LowPositionToggled():
            return replace(session, low_position=not session.low_position)
        case VolumeChosen(volume=volume):
            return replace(session, volume=max(0, min(LOUDEST, volume)))
        case VoiceToggled():
            return replace(session, voice=not session.voice)
