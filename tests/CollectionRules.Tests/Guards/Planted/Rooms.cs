#pragma warning disable // Planted on purpose: each type breaks, or keeps, one rule of the chain of rooms.
namespace CollectionRules.Tests.Guards.Planted
{
    internal sealed class RootType;
}

namespace CollectionRules.Tests.Guards.Planted.Right
{
    internal class Target
    {
        public static int Count => 1;
        public static T Echo<T>(T value) => value;
    }

    internal sealed class TargetWithANameOfMoreThanSixtyFourBytes;

    internal interface ITarget;

    internal sealed class TargetException : System.Exception;

    [System.AttributeUsage(System.AttributeTargets.All)]
    internal sealed class TargetAttribute : System.Attribute;

    internal sealed class LooksLeft
    {
        private readonly Left.Lonely left = new();
        public Left.Lonely Left => left;
    }
}

namespace CollectionRules.Tests.Guards.Planted.Exempt
{
    internal sealed class LooksBeside
    {
        public Right.Target? Target => null;
    }
}

namespace CollectionRules.Tests.Guards.Planted.Beside
{
    internal sealed class LooksBeside
    {
        public Left.Lonely? Lonely => null;
    }
}

namespace CollectionRules.Tests.Guards.Planted.Attic
{
    internal sealed class Stray;
}

namespace CollectionRules.Tests.Guards.Planted.Left
{
    internal sealed class Lonely;

    internal sealed class SeesRoot
    {
        public object Make() => new RootType();
    }

    internal sealed class ByBase : Right.Target;

    internal sealed class ByInterface : Right.ITarget;

    internal sealed class ByField
    {
        private Right.Target? target;
    }

    internal sealed class ByProperty
    {
        public Right.Target? Target => null;
    }

    internal sealed class ByParameter
    {
        public void Take(in Right.Target target)
        {
        }
    }

    internal sealed class ByGenericArgument
    {
        public System.Collections.Generic.List<System.Func<int, Right.Target>>? Targets;
    }

    internal sealed class ByConstraint
    {
        public void Take<T>()
            where T : Right.Target
        {
        }
    }

    internal sealed class ByLocal
    {
        public bool Look(object value)
        {
            Right.Target? target = value as Right.Target;
            return target is not null;
        }
    }

    internal sealed class ByCall
    {
        public int Look() => Right.Target.Count;
    }

    internal sealed class ByGenericCall
    {
        public object? Look() => System.Linq.Enumerable.Empty<Right.ITarget>();
    }

    internal sealed class ByTypeOf
    {
        public object Look() => typeof(Right.ITarget);
    }

    internal sealed class ByCatch
    {
        public void Look(System.Action action)
        {
            try
            {
                action();
            }
            catch (Right.TargetException)
            {
            }
        }
    }

    internal sealed class ByLambda
    {
        public System.Func<object> Look(int seed) => () => seed + Right.Target.Count;
    }

    internal sealed class ByIterator
    {
        public System.Collections.Generic.IEnumerable<int> Look()
        {
            yield return Right.Target.Count;
        }
    }

    [Right.Target]
    internal sealed class ByAttribute;

    [System.Diagnostics.DebuggerTypeProxy(typeof(Right.Target))]
    internal sealed class ByAttributeArgument;

    [System.Diagnostics.DebuggerTypeProxy(typeof(Right.TargetWithANameOfMoreThanSixtyFourBytes))]
    internal sealed class ByAttributeArgumentWithLengthThatLooksLikeALetter;

    internal sealed class ByNestedType
    {
        private sealed class Inner
        {
            private Right.Target? target;
        }
    }

    internal sealed class ByArray
    {
        public object Look() => new Right.Target[1, 1];
    }
}
