using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace CollectionRules.Tests.Guards.Compiled;

/// <summary>Walks the instructions of a method body.</summary>
internal static class InstructionReader
{
    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)unchecked((ushort)code.Value));

    /// <summary>The instructions in order, each with its metadata token or 0.</summary>
    public static IEnumerable<(OpCode Code, int Token)> Read(byte[] body)
    {
        int at = 0;
        while (at < body.Length)
        {
            int value = body[at++];
            if (value == 0xFE)
            {
                value = 0xFE00 | body[at++];
            }

            OpCode code = OpCodesByValue[value];
            int token = IsToken(code.OperandType) ? BitConverter.ToInt32(body, at) : 0;
            at += Length(code.OperandType, body, at);
            yield return (code, token);
        }
    }

    /// <summary>The bytes of a body, empty for an abstract or external method.</summary>
    public static (MethodBodyBlock? Block, byte[] Bytes) Body(System.Reflection.PortableExecutable.PEReader image, MethodDefinition method)
    {
        if (method.RelativeVirtualAddress == 0)
        {
            return (null, []);
        }

        MethodBodyBlock block = image.GetMethodBody(method.RelativeVirtualAddress);
        return (block, block.GetILBytes() ?? []);
    }

    private static bool IsToken(OperandType operand) => operand is OperandType.InlineField or OperandType.InlineMethod
        or OperandType.InlineTok or OperandType.InlineType or OperandType.InlineSig;

    private static int Length(OperandType operand, byte[] body, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
        _ => 4,
    };
}
