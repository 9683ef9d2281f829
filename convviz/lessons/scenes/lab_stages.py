"""From the stages that a lesson's file lists to those of the lab, and the way back."""

from __future__ import annotations

from convviz.lessons.scenes.kernel_scenes import kernel_of, kernel_scene
from convviz.lessons.scenes.lab_scene import (
    ActivationScene,
    ConvolutionScene,
    DepthwiseScene,
    PoolingScene,
    RankScene,
    StageScene,
    TransposedScene,
)
from convviz.states.lab.state import (
    Activate,
    Convolution,
    Depthwise,
    Pooling,
    Rank,
    Stage,
    Transposed,
)


def stage_of(scene: StageScene, white: float) -> Stage:
    """A stage of the lab.

    Args:
        scene: As it stands in the file.
        white: The value of white in the lab's input.

    Raises:
        ConvvizError: Its kernel is none of the lab's.
    """
    match scene:
        case ConvolutionScene() | DepthwiseScene():
            kind = Convolution if isinstance(scene, ConvolutionScene) else Depthwise
            return kind(
                kernel_of(scene.kernel, white),
                _both(scene.stride),
                _both(scene.dilation),
                scene.padding,
                scene.border,
                scene.flip,
            )
        case TransposedScene():
            kernel = kernel_of(scene.kernel, white)
            return Transposed(kernel, _both(scene.stride), _both(scene.dilation), scene.padding)
        case PoolingScene():
            stride = scene.size if scene.stride is None else scene.stride
            return Pooling(scene.pool, _both(scene.size), _both(stride), scene.padding)
        case RankScene():
            size, stride, dilation = (_both(each) for each in (scene.size, scene.stride, scene.dilation))
            return Rank(scene.rank, size, stride, dilation, scene.padding, scene.border)
        case ActivationScene():
            return Activate(scene.function, scene.negative_slope)


def stage_scene(stage: Stage, white: float) -> StageScene:
    """A stage as a lesson's file has it; the inverse of `stage_of`."""
    match stage:
        case Convolution() | Depthwise():
            kind = ConvolutionScene if isinstance(stage, Convolution) else DepthwiseScene
            return kind(
                kernel_scene(stage.kernel, white),
                _one(stage.strides),
                _one(stage.dilation_rate),
                stage.padding,
                stage.border,
                stage.flip,
            )
        case Transposed():
            kernel = kernel_scene(stage.kernel, white)
            return TransposedScene(kernel, _one(stage.strides), _one(stage.dilation_rate), stage.padding)
        case Pooling():
            stride = None if stage.strides == stage.size else _one(stage.strides)
            return PoolingScene(stage.kind, _one(stage.size), stride, stage.padding)
        case Rank():
            size, stride, dilation = (_one(each) for each in (stage.size, stage.strides, stage.dilation_rate))
            return RankScene(stage.kind, size, stride, dilation, stage.padding, stage.border)
        case Activate():
            return ActivationScene(stage.function, stage.negative_slope)


def _both(value: int | tuple[int, ...]) -> tuple[int, int]:
    return (value, value) if isinstance(value, int) else (value[0], value[1])


def _one(pair: tuple[int, int]) -> int | tuple[int, int]:
    return pair[0] if pair[0] == pair[1] else pair
